import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { App } from '../../src/app/app.tsx'
import { createLoader } from '../../src/app/loader.ts'
import type { Solver } from '../../src/app/solver.ts'
import { debriefOf, firstAttempt, solve, type Attempt, type Language } from '../../src/engine/index.ts'
import { learnAll, speak, startSpeaking } from '../../src/i18n/index.ts'
import { openAttempt } from '../../src/state/past.ts'
import { createStores } from '../../src/state/stores.ts'
import { attempt as attemptWith, kept } from '../support/attempt.ts'
import { shelfOf, slateOf } from '../support/device.ts'
import { siteOf } from '../support/library.ts'
import { scenario } from '../support/scenario.ts'
import { scriptsOf } from '../support/script.ts'

const said = (en: string, ja = `${en}。`) => ({ en, ja })

/** An objection, an ask, and a turn of which nothing comes unless it goes badly. */
const talk = scenario({
  title: said('A hard call', '難しい電話'),
  channel: 'meeting',
  turns: {
    hello: { greet: ['price', 3], shout: ['price', 0] },
    price: [
      {
        hear: ['order', 3, { acts: ['cushion'], why: said('She felt heard.', '聞いてもらえたと感じました。') }],
        argue: ['order', 0, { acts: ['argue'], why: said('She stopped listening.') }],
      },
      { says: said('It is too dear.', '高すぎます。'), objection: 'too-expensive', tests: ['cushion'], recap: said('The quote lies on the table.') },
    ],
    order: [
      { ask: ['good', 3, { acts: ['ask-order'] }], wait: ['bad', 0, { acts: ['wait'] }] },
      { says: said('Well then.'), tests: ['closing'], recap: said('She has nodded twice.') },
    ],
  },
  weights: { opening: 20, cushion: 40, closing: 40 },
})

const solver: Solver = {
  prepare: () => undefined,
  debrief: async ({ structure }, attempt) => debriefOf({ scenario: structure, attempt, solution: solve(structure, attempt.variant) }),
  open: async () => ({ findings: [] }),
}

const { rulesHash, wordsHash } = scriptsOf(talk).en

/** A run on the second of November that met the objection badly and asked in time. */
const run = (more: Partial<Attempt> = {}): Attempt => attemptWith({
  rulesHash, wordsHash, replies: [kept('hello', 'greet'), kept('price', 'argue'), kept('order', 'ask')], ...more,
})

type Visit = { address?: string; attempts?: Attempt[]; language?: Language; now?: string; judge?: Solver['debrief'] }

async function visit({ address = '#/drill', attempts = [run()], language = 'en', now = '2026-11-20T09:00:00Z', judge = solver.debrief }: Visit = {}) {
  window.location.hash = address
  await speak(language)
  let time = Date.parse(now)
  let chance = 0
  const stores = createStores({
    language, slate: slateOf(), shelf: shelfOf(attempts), locks: undefined, now: () => (time += 1000), chance: () => (chance += 7919),
  })
  await Promise.all([stores.attempts.getState().load(), stores.evidence.getState().load()])
  await act(async () => void render(<App stores={stores} services={{ loader: createLoader(siteOf(talk)), solver: { ...solver, debrief: judge } }} />))
  const user = userEvent.setup()
  const click = async (name: string | RegExp) => {
    const button = await screen.findByRole('button', { name })
    await act(async () => user.click(button))
  }
  const drills = () => Object.values(stores.attempts.getState().all).filter(({ kind }) => kind === 'drill')
  return { user, click, stores, drills }
}

const frame = () => new Promise((settle) => requestAnimationFrame(() => setTimeout(settle, 5)))

/** Gives a reply by its words, once its turn has been painted. */
async function reply(click: (name: RegExp) => Promise<void>, words: RegExp) {
  await screen.findByRole('button', { name: words })
  await frame()
  await click(words)
}

beforeAll(() => startSpeaking('en').then(learnAll))
beforeEach(() => {
  document.documentElement.dataset['motion'] = 'reduced'
})
afterEach(() => {
  cleanup()
  window.location.hash = ''
})

describe('a rehearsal', () => {
  it('gives the context, their line and the replies, and nothing else before the answer', async () => {
    await visit()
    expect(await screen.findByText('The quote lies on the table.')).toBeVisible()
    expect(screen.getByText(/It is too dear/)).toBeVisible()
    expect(within(screen.getByRole('list', { name: 'Your reply' })).getAllByRole('button')).toHaveLength(2)
    expect(screen.queryByText('Best')).not.toBeInTheDocument()
  })

  it('answers with a mark and one sentence', async () => {
    const { click } = await visit()
    await reply(click, /hear/)
    expect(await screen.findByText('Best')).toBeVisible()
    expect(screen.getByText('She felt heard.')).toBeVisible()
  })

  it('shows the better reply only to who asks for it', async () => {
    const { click } = await visit()
    await reply(click, /argue/)
    expect(await screen.findByText('She stopped listening.')).toBeVisible()
    expect(screen.queryByText('She felt heard.')).not.toBeInTheDocument()
    await click('Show the better reply')
    expect(screen.getByText('She felt heard.')).toBeVisible()
  })

  it('goes on by itself through what is due, and ends with when each comes back', async () => {
    const { click, drills } = await visit()
    await reply(click, /hear/)
    await click('Next')
    await reply(click, /ask/)
    await click('Finish')
    expect(await screen.findByRole('heading', { name: 'That is all for now' })).toHaveFocus()
    expect(screen.getAllByText(/again on/)).toHaveLength(2)
    expect(drills().map(({ replies }) => replies.at(-1)?.turn)).toEqual(['price', 'order'])
  })

  it('is played by keys alone', async () => {
    const { user } = await visit()
    const slips = await screen.findAllByRole('button', { name: /hear|argue/ })
    await frame()
    const number = slips.findIndex((slip) => /hear/.test(slip.textContent ?? '')) + 1
    await act(async () => user.keyboard(String(number)))
    expect(await screen.findByText('Best')).toBeVisible()
    await act(async () => user.keyboard('{Enter}'))
    expect(await screen.findByText('She has nodded twice.')).toBeVisible()
  })

  it('speaks Japanese', async () => {
    const { click } = await visit({ language: 'ja' })
    await reply(click, /hear。/)
    expect(await screen.findByText('最善')).toBeVisible()
    expect(screen.getByText('聞いてもらえたと感じました。')).toBeVisible()
  })
})

describe('what is kept of a rehearsal', () => {
  it('is an attempt of one reply that changes neither the first result nor what was left open', async () => {
    const open = run({ id: 'open', started: '2026-11-10T09:00:00.000Z', replies: [] })
    const { finished: _, ...left } = open
    const { click, stores, drills } = await visit({ attempts: [run(), left] })
    await reply(click, /hear/)
    await screen.findByText('Best')
    const { all } = stores.attempts.getState()
    expect(drills()).toMatchObject([{ kind: 'drill', from: { attempt: 'one', move: 1 }, setting: 'natural' }])
    expect([firstAttempt(Object.values(all))?.id, openAttempt(all, 'sketch')?.id]).toEqual(['one', 'open'])
  })

  it('decides when the card comes back', async () => {
    const { click, stores } = await visit()
    await reply(click, /hear/)
    await waitFor(() => expect(Object.values(stores.evidence.getState().all)).toHaveLength(2))
    cleanup()
    window.location.hash = '#/progress'
    window.location.hash = '#/drill'
    await act(async () => void render(<App stores={stores} services={{ loader: createLoader(siteOf(talk)), solver }} />))
    expect(await screen.findByText('She has nodded twice.')).toBeVisible()
  })

  it('stays where the reply could not be judged', async () => {
    const judge: Solver['debrief'] = (edition, attempt) =>
      attempt.kind === 'drill' ? Promise.reject(new Error('no worker')) : solver.debrief(edition, attempt)
    const { click, drills } = await visit({ judge })
    await reply(click, /hear/)
    expect(await screen.findByText(/could not be judged/)).toBeVisible()
    expect(drills()).toHaveLength(1)
  })
})

describe('an address of a rehearsal', () => {
  it('asks for what an attempt calls for, on the very day', async () => {
    await visit({ address: '#/drill?from=one', now: '2026-11-02T10:00:00Z' })
    expect(await screen.findByText('The quote lies on the table.')).toBeVisible()
  })

  it('asks for one card', async () => {
    const { click } = await visit({ address: `#/drill?${new URLSearchParams({ card: 'sketch/order/plain' })}` })
    expect(await screen.findByText('She has nodded twice.')).toBeVisible()
    await reply(click, /ask/)
    expect(await screen.findByRole('button', { name: 'Finish' })).toBeVisible()
  })

  it.each(['#/drill?card=elsewhere/x/y', '#/drill?from=nobody'])('of another device says so: %s', async (address) => {
    await visit({ address })
    expect(await screen.findByRole('heading', { name: 'This rehearsal is not on this device' })).toBeVisible()
  })
})

describe('when there is nothing to rehearse', () => {
  it('says where rehearsals come from, before any conversation', async () => {
    await visit({ attempts: [] })
    expect(await screen.findByRole('heading', { name: 'Nothing to rehearse yet' })).toBeVisible()
  })

  it('says that nothing is due and that a missed day costs nothing', async () => {
    await visit({ now: '2026-11-02T10:00:00Z' })
    expect(await screen.findByRole('heading', { name: 'Nothing is due' })).toBeVisible()
    expect(screen.getByText(/A missed day costs nothing/)).toBeVisible()
    expect(screen.getByText(/due on Tue, November 3/)).toBeVisible()
  })

  it('says when the day is done', async () => {
    const done = ['a', 'b', 'c'].map((id) => run({
      id, kind: 'drill', from: { attempt: 'one', move: 0 }, replies: [kept('hello', 'greet')],
      started: '2026-11-20T08:00:00.000Z', finished: '2026-11-20T08:01:00.000Z',
    }))
    await visit({ attempts: [run(), ...done] })
    expect(await screen.findByRole('heading', { name: 'Done for today' })).toBeVisible()
  })
})
