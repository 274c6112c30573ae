// @vitest-environment happy-dom
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { describe, expect, it, vi } from 'vitest'
import { CalendarStage, type CalendarDay, curveOf } from '../../src/ui/calendar-stage.tsx'
import { TheirLetter, YourLetter } from '../../src/ui/letter.tsx'

const violations = async (container: HTMLElement) =>
  (await axe.run(container, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } })).violations.map(({ id }) => id)

const theirs = (sheet: 'paper' | 'screen', words: string[]) => (
  <TheirLetter
    label="Their letter" sheet={sheet} sender="Rie Kobayashi" portrait={<svg />} lang="ja" progress={0.5}
    paragraphs={[{ id: 'a', words, marked: true }, { id: 'b', words: ['草々'] }]}
  />
)

const yours = (onOpen = vi.fn<() => void>()) => (
  <YourLetter
    heading="Your reply" note="Part 2 of 3" sheet="paper" to={{ label: 'To', name: 'Ms Kobayashi' }} prompt="Choose how" change="Change" empty="still empty" lang="en"
    parts={[
      { id: 'a', name: 'Opening', words: ['We are ', 'sorry.'], onOpen },
      { id: 'b', name: 'Account', open: true, onOpen },
      { id: 'c', name: 'Closing', onOpen },
    ]}
  />
)

const day = (number: number, more: Partial<CalendarDay> = {}): CalendarDay =>
  ({ day: number, name: `Mon ${number}`, short: String(number), spoken: `day ${number}`, traces: [], touches: [], ...more })

const calendar = (ahead?: { day: number; value: number; silent: boolean }) => (
  <CalendarStage
    label="Calendar" today={2} todayWord="Today" silence={<i>rest</i>} ahead={ahead}
    days={[day(1, { touches: [<b key="call">call</b>] }), day(2), day(3), day(4)]}
    presence={{
      points: [{ day: 1, value: 3 }, { day: 2, value: 6 }], of: 10, name: 'Presence 6 of 10, welcome',
      zones: [{ name: 'forgotten', to: 3 }, { name: 'welcome', to: 7, welcome: true }, { name: 'a pest', to: 10 }],
    }}
  />
)

describe('a letter of theirs', () => {
  it('is one thing to read, under its sender', () => {
    render(theirs('paper', ['前略、', 'ロット13は', '流しました。']))
    const sheet = screen.getByRole('group', { name: 'Rie Kobayashi' })
    expect(document.getElementById(sheet.getAttribute('aria-describedby') ?? '')).toHaveTextContent('前略、ロット13は流しました。草々')
  })

  it('sets one or two figures upright, side by side, and leaves longer numbers to run', () => {
    const { container } = render(theirs('paper', ['12日に', '3枚、', '1000枚中']))
    expect([...container.querySelectorAll('.letter-figures')].map(({ textContent }) => textContent)).toEqual(['12', '3'])
  })

  it('breaks no rule of accessibility on paper or on a screen', async () => {
    for (const sheet of ['paper', 'screen'] as const) expect(await violations(render(theirs(sheet, ['前略'])).container)).toEqual([])
  })
})

describe('a letter of yours', () => {
  it('says what stands where, what is at work and what is empty', () => {
    render(yours())
    expect(screen.getAllByRole('button').map((part) => [part.textContent, part.getAttribute('aria-current')])).toEqual([
      ['Change Opening: We are sorry.', null], ['Account: Choose how', 'step'], ['Closing: still empty', null],
    ])
  })

  it('leads to each of its parts', async () => {
    const onOpen = vi.fn<() => void>()
    render(yours(onOpen))
    await userEvent.click(screen.getByRole('button', { name: /^Closing/ }))
    expect(onOpen).toHaveBeenCalledOnce()
  })

  it('breaks no rule of accessibility', async () => {
    expect(await violations(render(yours()).container)).toEqual([])
  })
})

describe('a calendar', () => {
  it('is a list of days, today among them, each read in words', () => {
    render(calendar())
    const days = within(screen.getByRole('region', { name: 'Calendar' })).getAllByRole('listitem')
    expect(days.map((each) => each.getAttribute('aria-current'))).toEqual([null, 'date', null, null])
    expect(days[0]).toHaveTextContent('day 1')
  })

  it('marks the silent days that a move would let pass', () => {
    const rests = (ahead?: { day: number; value: number; silent: boolean }) => {
      const { container, unmount } = render(calendar(ahead))
      const count = container.querySelectorAll('i').length
      unmount()
      return count
    }
    expect([rests(), rests({ day: 4, value: 5, silent: true }), rests({ day: 4, value: 5, silent: false })]).toEqual([0, 1, 0])
  })

  it('says in which band one stands', () => {
    const { container } = render(calendar())
    expect([screen.getByRole('img', { name: 'Presence 6 of 10, welcome' }).tagName, container.querySelector('[data-here]')?.textContent]).toEqual(['DIV', 'welcome'])
  })

  it('breaks no rule of accessibility', async () => {
    expect(await violations(render(calendar({ day: 4, value: 5, silent: true })).container)).toEqual([])
  })
})

describe('a curve', () => {
  it('goes through its points, level at each', () => {
    expect(curveOf([{ x: 0, y: 10 }, { x: 10, y: 20 }])).toBe('M0 10C5 10 5 20 10 20')
  })
})
