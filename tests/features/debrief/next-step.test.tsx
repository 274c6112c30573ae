import { act, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { frontDesk, oneLie, oneSlip, wellDone } from './front-desk.ts'
import { rehearse, renderDebrief, type Rehearsed } from './rehearsed.tsx'

const plan = () => screen.queryByRole('region', { name: 'Your plan for the real talk' })
const drill = () => screen.queryByRole('link', { name: 'Two-minute drill' })
const words = () => screen.getByRole('textbox', { name: /^If … then …/ })
const day = () => screen.getByLabelText('On')
const press = (name: string) => screen.getByRole('button', { name })

const slipped = (more: Partial<Rehearsed> = {}) => renderDebrief({ sketch: frontDesk, keys: oneSlip, ...more })

describe('what comes next', () => {
  it('is the second try and nothing else, until that is declined', async () => {
    const { user } = await slipped()
    expect([plan(), drill()]).toEqual([null, null])
    await user.click(press('Not now'))
    expect(screen.getByRole('heading', { name: 'Your plan for the real talk' })).toHaveFocus()
    expect(screen.queryByRole('button', { name: 'Not now' })).not.toBeInTheDocument()
  })

  it('is the plan after a second try', async () => {
    await slipped({ attempt: { kind: 'second-try', from: { attempt: 'first', move: 3 } } })
    expect(plan()).toBeVisible()
  })

  it('is the plan after a talk that could not have been better', async () => {
    await renderDebrief({ sketch: frontDesk, keys: wellDone })
    expect(plan()).toBeVisible()
  })

  it('is the drill of the weakest skill, once there is a plan', async () => {
    await slipped({ attempt: { plan: { text: 'If they ask, then I say it plainly.', on: '2026-11-09' } } })
    const next = screen.getByRole('region', { name: 'Two minutes on the weakest spot' })
    expect(within(next).getByText('If they ask, then I say it plainly.')).toBeVisible()
    expect(within(next).getByText('For November 9, 2026')).toBeVisible()
    expect(within(next).getByText(/^Weakest here: Opening\./)).toBeVisible()
    expect(drill()).toHaveAttribute('href', '#/drill?from=one')
  })

  it('reads a plan of old, which has no day', async () => {
    await slipped({ attempt: { plan: 'Ring on the fourth at ten.' } })
    expect(screen.getByText('Ring on the fourth at ten.')).toBeVisible()
  })

  it('takes the plan of the first take over to the second', async () => {
    const before = rehearse({ sketch: frontDesk, keys: oneSlip, attempt: { id: 'first', plan: { text: 'I ask first.', on: '2026-11-09' } } })
    await slipped({ attempt: { kind: 'second-try', from: { attempt: 'first', move: 3 } }, props: { before } })
    expect(screen.getByText('I ask first.')).toBeVisible()
  })

  it('is no drill where there is nothing to drill', async () => {
    await slipped({ attempt: { plan: { text: 'I ask first.', on: '2026-11-09' } }, props: { weakest: undefined } })
    expect(plan()).toBeVisible()
    expect(drill()).toBeNull()
  })

  it.each([
    ['goes on', { finished: undefined } as never],
    ['came by a link', { kind: 'shared' } as const],
  ])('is neither of a talk that %s', async (_, attempt) => {
    await slipped({ attempt })
    expect(screen.getByRole('button', { name: /Try again from here/ })).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Not now' })).not.toBeInTheDocument()
    expect(plan()).toBeNull()
  })
})

describe('the plan', () => {
  it('begins with the if–then of the turning point, and tomorrow', async () => {
    const { user } = await renderDebrief({ sketch: frontDesk, keys: oneLie })
    await user.click(press('Not now'))
    expect(words()).toHaveValue('If you are asked what it is about, then give one honest sentence that can safely be passed on.')
    expect(day()).toHaveValue('1970-01-02')
  })

  it('is kept with its day, as it was written', async () => {
    const onPlan = vi.fn()
    const { user } = await slipped({ props: { onPlan } })
    await user.click(press('Not now'))
    await user.clear(words())
    await user.type(words(), '  If they say “later”, then I ask which day. ')
    fireEvent.change(day(), { target: { value: '1970-01-05' } })
    await user.click(press('Keep this plan'))
    expect(onPlan.mock.calls).toEqual([[{ text: 'If they say “later”, then I ask which day.', on: '1970-01-05' }]])
  })

  it('is not kept without words', async () => {
    const onPlan = vi.fn()
    const { user } = await slipped({ props: { onPlan } })
    await user.click(press('Not now'))
    await user.clear(words())
    await user.type(words(), '   ')
    await user.click(press('Keep this plan'))
    expect(onPlan).not.toHaveBeenCalled()
  })

  it('may be left open, and made later', async () => {
    const { user } = await slipped()
    await user.click(press('Not now'))
    await user.click(press('Leave it open'))
    expect(screen.getByText('Your plan is still open.')).toBeVisible()
    expect(drill()).toBeVisible()
    await user.click(press('Make the plan'))
    expect(plan()).toBeVisible()
  })

  it('can be changed', async () => {
    const { user } = await slipped({ attempt: { plan: { text: 'I ask first.', on: '2026-11-09' } } })
    await user.click(press('Change the plan'))
    expect(words()).toHaveValue('I ask first.')
    expect(day()).toHaveValue('2026-11-09')
  })

  it('has the keys to itself while it is written', async () => {
    const onTryAgain = vi.fn()
    const { user } = await slipped({ props: { onTryAgain } })
    await user.click(press('Not now'))
    await user.type(words(), 'rw')
    expect(onTryAgain).not.toHaveBeenCalled()
    expect(screen.queryByRole('region', { name: 'The best line from here' })).not.toBeInTheDocument()
  })
})

describe('the best line', () => {
  afterEach(() => vi.useRealTimers())

  const steps = () => within(screen.getByRole('region', { name: 'The best line from here' })).getAllByRole('listitem').length
  const wait = (seconds: number) => act(() => vi.advanceTimersByTime(seconds * 1000))

  it('goes on by itself when asked to, saying each step, and stops when asked to', async () => {
    const announce = vi.fn()
    await slipped({ props: { announce } })
    vi.useFakeTimers()
    fireEvent.click(screen.getByRole('button', { name: /Watch the best line/ }))
    wait(60)
    expect(steps()).toBe(1)
    fireEvent.click(press('Play on'))
    wait(10)
    expect(steps()).toBeGreaterThan(1)
    expect(announce).toHaveBeenLastCalledWith(expect.stringContaining('listen'))
    fireEvent.click(press('Pause'))
    const paused = steps()
    wait(60)
    expect(steps()).toBe(paused)
  })

  it('ends where the talk would have ended', async () => {
    await slipped({ props: { move: 7 } })
    vi.useFakeTimers()
    fireEvent.click(screen.getByRole('button', { name: /Watch the best line/ }))
    fireEvent.click(press('Play on'))
    for (let step = 0; step < 5; step++) wait(20)
    expect(steps()).toBe(3)
    expect(screen.getByRole('button', { name: /Next step/ })).toBeDisabled()
    expect(screen.queryByRole('button', { name: 'Pause' })).not.toBeInTheDocument()
  })

  it('stops when another move is opened', async () => {
    const { user } = await slipped()
    await user.keyboard('w')
    await user.click(press('Play on'))
    await user.keyboard('{ArrowRight}')
    expect(screen.queryByRole('region', { name: 'The best line from here' })).not.toBeInTheDocument()
  })
})
