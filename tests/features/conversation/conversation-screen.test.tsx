import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { DebriefMove, Ticket } from '../../../src/engine/index.ts'
import { learnAll, startSpeaking } from '../../../src/i18n/index.ts'
import { createStores } from '../../../src/state/stores.ts'
import { kept } from '../../support/attempt.ts'
import { sharedLocks } from '../../support/device.ts'
import { type Held, renderTalk as renderHeld } from '../../support/render-talk.tsx'
import { scenario } from '../../support/scenario.ts'
import { methodIn } from '../../support/script.ts'

const said = (en: string, ja = `${en}。`) => ({ en, ja })

const talk = scenario({
  channel: 'meeting',
  meters: { trust: { start: 3 }, patience: { start: 4 } },
  briefing: { you: said('You sell trays.'), goal: said('A day in May.'), facts: [said('They buy boxes.')] },
  variants: { plain: { briefing: { facts: [said('They are moving house.')] } } },
  turns: {
    first: [
      {
        ask: ['second', 3, { ...said('What breaks?', '何が傷みますか。'), acts: ['ask-open'], effects: { trust: 2 }, principle: 'P01', why: said('She heard a question.'), reaction: said('Lids, mostly.', '主にふたです。') }],
        push: ['second', 0, { ...said('Sign here.'), acts: ['pressure'] }],
      },
      { says: said('Do sit down.', 'どうぞお掛けください。'), notice: said('She puts her pen down.') },
    ],
    second: [{ wait: ['third', 3, { en: undefined, ja: undefined, acts: ['wait'] }], show: ['third', 1] }, { says: said('And now?', 'それで。') }],
    third: [{ thank: ['good', 3], argue: ['bad', 0] }, { key: true }],
  },
  endings: { good: { outcome: 'won', value: 100, says: said('See you in May.') }, bad: { outcome: 'lost', value: 0, says: said('Goodbye.') } },
})

const renderTalk = (held: Partial<Held> = {}) => renderHeld({ story: talk, ...held })

const line = () => document.querySelector('blockquote')?.textContent
const numberOf = (words: string) => {
  const slips = within(screen.getByRole('list', { name: /your reply/i })).getAllByRole('button')
  return String(slips.findIndex((slip) => slip.textContent?.includes(words)) + 1)
}
const tool = (name: string) => screen.queryAllByRole('button', { name })[0]

beforeAll(() => startSpeaking('en').then(learnAll))

beforeEach(() => {
  // Lines stand at once; what is tested here is what they say.
  document.documentElement.dataset['motion'] = 'reduced'
  vi.spyOn(window.history, 'back').mockImplementation(() => void window.dispatchEvent(new PopStateEvent('popstate')))
})

afterEach(() => {
  delete document.documentElement.dataset['motion']
  vi.restoreAllMocks()
})

describe('a conversation', () => {
  it('shows who sits opposite, what they say and what can be seen', async () => {
    await renderTalk()
    await waitFor(() => expect(screen.getByRole('group', { name: /Takumi Sato/ })).toHaveFocus())
    expect([line(), screen.getByText('She puts her pen down.').textContent]).toEqual(['“Do sit down.”', 'She puts her pen down.'])
    expect(screen.getByRole('img', { name: 'Takumi Sato: calm' })).toBeInTheDocument()
  })

  it('goes on when a number is pressed, and what they say next takes the focus', async () => {
    const { press } = await renderTalk()
    await press(numberOf('What breaks?'))
    await waitFor(() => expect(line()).toBe('“Lids, mostly. And now?”'))
    expect(screen.getByRole('group', { name: /Takumi Sato/ })).toHaveFocus()
  })

  it('goes on when a reply is clicked', async () => {
    const { user, replies } = await renderTalk()
    await user.click(screen.getByRole('button', { name: /What breaks/ }))
    expect(replies()).toEqual(['ask'])
  })

  it('goes on by arrows and Enter', async () => {
    const { press, replies } = await renderTalk()
    await press('{ArrowUp}{ArrowDown}{Enter}')
    expect(replies()).toHaveLength(1)
  })

  it('marks the reply just given while it is answered', async () => {
    const { press } = await renderTalk()
    await press(numberOf('What breaks?'))
    expect(document.querySelector('[data-chosen]')).toHaveTextContent('What breaks?')
  })

  it('keeps each reply before it can be seen', async () => {
    const { press, stores } = await renderTalk()
    const seen: (string | undefined)[] = []
    stores.attempts.subscribe(() => seen.push(document.querySelector('[data-chosen]')?.textContent ?? 'nothing marked yet'))
    await press('1')
    expect(seen).toEqual(['nothing marked yet'])
  })

  it('passes on silence in the words of the interface', async () => {
    await renderTalk({ replies: [kept('first', 'ask')] })
    expect(screen.getByRole('button', { name: /Say nothing/ })).toBeInTheDocument()
  })

  it('shows HTML as text', async () => {
    const story = scenario({ turns: { only: [{ yes: ['good', 3], no: ['bad', 0] }, { says: said('<b>Bold</b>') }] } })
    await renderTalk({ story })
    expect(line()).toBe('“<b>Bold</b>”')
  })

  it.each(['phone', 'visit', 'email', 'letter', 'campaign'] as const)('can be held by %s', async (channel) => {
    await renderTalk({ story: { ...talk, channel, turns: Object.fromEntries(Object.entries(talk.turns).map(([key, turn]) => [key, { ...turn, channel }])) } })
    expect(line()).toBe('“Do sit down.”')
  })
})

describe('the settings of a conversation', () => {
  it('guided shows the meters, the kind of each reply and the coach', async () => {
    await renderTalk({ replies: [kept('first', 'ask')] })
    expect(screen.getByRole('img', { name: 'Trust 50 of 100, up 20' })).toBeInTheDocument()
    expect([screen.queryByText('She heard a question.'), screen.queryByText('Say nothing')]).not.toContain(null)
  })

  it('natural shows neither', async () => {
    await renderTalk({ setting: 'natural', replies: [kept('first', 'ask')] })
    expect([screen.queryByRole('group', { name: 'Where you stand' }), screen.queryByText('She heard a question.')]).toEqual([null, null])
  })

  it.each([['guided', ['Log', 'Brief', 'Hint', 'Take back']], ['natural', ['Log', 'Brief', 'Hint', 'Take back']], ['bare', ['Log', 'Brief']], ['exam', []]] as const)(
    '%s has these tools: %s',
    async (setting, names) => {
      await renderTalk({ setting })
      expect(['Log', 'Brief', 'Hint', 'Take back'].filter((name) => tool(name))).toEqual(names)
    },
  )

  it('without single keys leaves the numbers without effect', async () => {
    const { press, stores, replies } = await renderTalk()
    stores.settings.getState().change({ shortcuts: false })
    await press('1')
    expect(replies()).toEqual([])
  })
})

describe('a take-back', () => {
  it('gives the turn back, says so and can be undone', async () => {
    const { press, announce, replies, user } = await renderTalk({ replies: [kept('first', 'ask'), kept('second', 'show')] })
    await press('z')
    expect([line(), replies(), announce.mock.lastCall]).toEqual(['“Lids, mostly. And now?”', ['ask'], ['Taken back. Your turn again.']])
    await user.click((await screen.findAllByText('Redo'))[0]!)
    expect(replies()).toEqual(['ask', 'show'])
  })

  it('is undone by Shift and Z', async () => {
    const { press, replies } = await renderTalk({ replies: [kept('first', 'ask')] })
    await press('z')
    await press('{Shift>}z{/Shift}')
    expect(replies()).toEqual(['ask'])
  })
})

describe('the drawers', () => {
  it('hold what was said', async () => {
    const { press } = await renderTalk({ replies: [kept('first', 'ask')] })
    await press('l')
    expect(within(screen.getByRole('dialog', { name: 'What was said' })).getByText('“What breaks?”')).toBeInTheDocument()
  })

  it('hold the brief as the variant tells it', async () => {
    const { press } = await renderTalk()
    await press('b')
    const brief = within(screen.getByRole('dialog', { name: 'Brief' }))
    expect([brief.queryByText('They are moving house.'), brief.queryByText('They buy boxes.')]).toEqual([expect.anything(), null])
  })

  it('close by their button and by the browser’s Back', async () => {
    const { press, user } = await renderTalk()
    await press('l')
    await user.click(screen.getByRole('button', { name: 'Close the log' }))
    expect(screen.queryByRole('dialog')).toBeNull()
    await press('b')
    window.dispatchEvent(new PopStateEvent('popstate'))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  it('tell the price of a hint before it is shown, and keep that it was used', async () => {
    const { press, user, stores } = await renderTalk({ setting: 'natural' })
    await press('h')
    const dialog = within(screen.getByRole('dialog', { name: 'Hint' }))
    expect(dialog.getByText(/2 points/)).toBeInTheDocument()
    await user.click(dialog.getByRole('button', { name: 'Show the hint' }))
    expect(screen.getByText(methodIn('en').principles['P01']!.rule)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Close the hint' }))
    await press('1')
    expect(stores.attempts.getState().all['one']?.replies[0]?.hint).toBe(true)
  })

  it('show a hint at once where it is free', async () => {
    const { press } = await renderTalk()
    await press('h')
    expect(screen.getByText(methodIn('en').principles['P01']!.rule)).toBeInTheDocument()
  })
})

describe('a key turn', () => {
  it('asks how sure one is before the answer is heard', async () => {
    const { press, stores } = await renderTalk({ replies: [kept('first', 'ask'), kept('second', 'show')] })
    await press('1')
    const question = screen.getByRole('heading', { name: 'How sure are you?' })
    await waitFor(() => expect(question).toHaveFocus())
    await press('2')
    expect(stores.attempts.getState().all['one']?.replies[2]?.sure).toBe(false)
  })
})

describe('the end', () => {
  const over = { replies: [kept('first', 'ask'), kept('second', 'show'), kept('third', 'thank')] }

  it('leaves the last line on the stage with one way on', async () => {
    await renderTalk(over)
    expect([line(), screen.queryByRole('list', { name: 'Your reply' })]).toEqual(['“See you in May.”', null])
    expect(screen.getByRole('button', { name: 'See the debrief' })).toBeInTheDocument()
  })

  it('leads to the debrief by Enter', async () => {
    const { press, onFinish } = await renderTalk(over)
    await press('{Enter}')
    expect(onFinish).toHaveBeenCalledOnce()
  })
})

describe('the other language', () => {
  it('is spoken at the same turn', async () => {
    const { speakIn } = await renderTalk({ replies: [kept('first', 'ask')] })
    speakIn('ja')
    expect(line()).toBe('「主にふたです。それで。」')
    expect(await screen.findByRole('heading', { level: 1, name: 'A talk。' })).toBeVisible()
    expect(document.querySelector('blockquote')).toHaveAttribute('lang', 'ja')
  })

  it('is asked for by the globe, for the conversation alone', async () => {
    const { user, stores } = await renderTalk()
    await user.click(screen.getByRole('button', { name: 'Hold this conversation in Japanese' }))
    expect(stores.settings.getState()).toMatchObject({ conversation: 'ja', language: 'en' })
  })

  it('is not offered where the scenario has one language', async () => {
    await renderTalk({ story: { ...talk, languages: ['en'] } })
    expect(screen.queryByRole('button', { name: /Hold this conversation/ })).toBeNull()
  })

  it('of the interface speaks Japanese throughout', async () => {
    await renderTalk({ language: 'ja', replies: [kept('first', 'ask')] })
    expect([line(), tool('待った')?.textContent, screen.getByRole('img', { name: /信頼/ })]).toEqual(['「主にふたです。それで。」', expect.stringContaining('待った'), expect.anything()])
  })
})

describe('a second try', () => {
  const last = { index: 1, reply: 'show', mark: 'costly', cost: 12, before: { trust: 50 }, after: { trust: 30 } } as DebriefMove<Ticket>
  const again = { kind: 'second-try', from: { attempt: 'zero', move: 1 }, replies: [kept('first', 'ask')] } as const

  it('says what happened the last time and marks the reply that was given', async () => {
    await renderTalk({ ...again, last, replies: [...again.replies] })
    expect(screen.getByText(/trust fell by 20 here/)).toBeInTheDocument()
    expect(screen.getByRole('button', { name: /Last time/ })).toHaveTextContent('show')
  })

  it('is past that turn after the reply', async () => {
    const { press } = await renderTalk({ ...again, last, replies: [...again.replies] })
    await press('1')
    expect(await screen.findByText('You are past the turn you came back for.')).toBeInTheDocument()
  })
})

describe('a conversation that another tab holds', () => {
  it('can be read along and taken over', async () => {
    const locks = sharedLocks()
    void locks.request('taiza-attempt-one', {}, () => new Promise(() => undefined)).catch(() => undefined)
    const { user, press, replies } = await renderTalk({ locks })
    expect(await screen.findByText('Open in another tab')).toBeInTheDocument()
    await press('1')
    expect(replies()).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Continue here' }))
    await waitFor(() => expect(screen.queryByText('Open in another tab')).toBeNull())
    await press('1')
    expect(replies()).toHaveLength(1)
  })

  it('is taken over as it stands there, not as it was read here', async () => {
    const locks = sharedLocks()
    void locks.request('taiza-attempt-one', {}, () => new Promise(() => undefined)).catch(() => undefined)
    const { user, stores, replies } = await renderTalk({ locks })
    const before = stores.attempts.getState().all['one']!
    const other = createStores({ language: 'en', slate: stores.slate, shelf: stores.shelf, locks: undefined, now: () => 0, chance: () => 7 })
    other.attempts.getState().keep({ ...before, replies: [kept('first', 'ask')] })
    await user.click(screen.getByRole('button', { name: 'Continue here' }))
    await waitFor(() => expect(replies()).toEqual(['ask']))
  })

  it('has nothing taken back by the tab that reads along', async () => {
    const locks = sharedLocks()
    void locks.request('taiza-attempt-one', {}, () => new Promise(() => undefined)).catch(() => undefined)
    const { press, replies } = await renderTalk({ locks, replies: [kept('first', 'ask')] })
    expect(await screen.findByText('Open in another tab')).toBeInTheDocument()
    for (const button of screen.getAllByRole('button', { name: /Take back/ })) expect(button).toBeDisabled()
    await press('z')
    expect(replies()).toHaveLength(1)
  })
})
