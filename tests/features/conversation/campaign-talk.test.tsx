import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { learnAll, startSpeaking } from '../../../src/i18n/index.ts'
import { kept } from '../../support/attempt.ts'
import { type Held, renderTalk } from '../../support/render-talk.tsx'
import { scenario } from '../../support/scenario.ts'

const said = (en: string) => ({ en, ja: `${en}。` })

const story = scenario({
  channel: 'campaign',
  calendar: 10,
  starts: '2025-03-03',
  meters: { trust: { start: 4 }, presence: { start: 4 } },
  turns: {
    call: [{ message: ['plan', 3, { days: 0, ...said('Just a message.') }], push: ['plan', 0, { days: 0 }] }, { channel: 'phone' }],
    plan: [{
      post: ['again', 3, { days: 3, touch: 'letter', effects: { presence: 4 }, ...said('By post.') }],
      rest: ['again', 1, { days: 3, touch: 'rest', ...said('We let it rest.') }],
    }, { by: 'yamaguchi-midori' }],
    again: [{ thank: ['good', 3], argue: ['bad', 0] }, { channel: 'phone', by: 'desk-towa' }],
  },
})

async function day(more: Partial<Held> = {}) {
  const held = await renderTalk({ story, replies: [kept('call', 'message')], ...more })
  await screen.findByRole('region', { name: more.language === 'ja' ? '日程' : 'Calendar' })
  return held
}

// The calendar is fetched where a scenario has it; here it hangs ready.
beforeAll(() => Promise.all([startSpeaking('en').then(learnAll), import('../../../src/features/conversation/campaign-talk.tsx')]), 30_000)
beforeEach(() => {
  document.documentElement.dataset['motion'] = 'reduced'
})
afterEach(() => {
  delete document.documentElement.dataset['motion']
})

describe('a day of a campaign', () => {
  it('is one of ten on the line, with what was done and heard', async () => {
    await day()
    const days = within(screen.getByRole('region', { name: 'Calendar' })).getAllByRole('listitem')
    expect([days.length, days[0]?.getAttribute('aria-current')]).toEqual([10, 'date'])
    expect(days[0]).toHaveTextContent('Mon 3. you: telephone. heard: Takumi Sato')
    expect(screen.getByText('Day 1 of 10')).toBeInTheDocument()
  })

  it('says in Guided how present one is, in words', async () => {
    await day()
    expect(screen.getByRole('img', { name: 'Presence 4 of 10: Welcome' })).toBeInTheDocument()
  })

  it('says nothing of that in Natural', async () => {
    await day({ setting: 'natural' })
    expect(screen.queryByRole('img', { name: /Presence/ })).not.toBeInTheDocument()
    expect(screen.getByRole('button', { name: /By post/ })).not.toHaveAccessibleDescription()
  })

  it('draws where a move would lead while it is looked at, and says so', async () => {
    const { user } = await day()
    const post = screen.getByRole('button', { name: /By post/ })
    expect(post).toHaveAccessibleDescription('By Thu 6: A pest.')
    post.focus()
    await waitFor(() => expect(document.querySelector('.calendar-ahead')).toBeInTheDocument())
    await user.hover(screen.getByRole('button', { name: /let it rest/ }))
    post.blur()
    await user.unhover(screen.getByRole('button', { name: /let it rest/ }))
    await waitFor(() => expect(document.querySelector('.calendar-ahead')).not.toBeInTheDocument())
  })

  it('lets days pass in one line, and goes on in the channel of the turn', async () => {
    const { press, user } = await day()
    await user.click(screen.getByRole('button', { name: /let it rest/ }))
    await press(' ')
    expect(await screen.findByText('3 working days later: Thu 6.')).toBeInTheDocument()
    expect(screen.getByRole('region', { name: /On the telephone/ })).toBeInTheDocument()
    expect(screen.getByText('Day 4 of 10')).toBeInTheDocument()
  })

  it('names its days in Japanese', async () => {
    await day({ language: 'ja' })
    expect(screen.getByText('10日のうち1日目')).toBeInTheDocument()
    expect(within(screen.getByRole('region', { name: '日程' })).getAllByRole('listitem')[5]).toHaveTextContent('10(月)')
  })
})
