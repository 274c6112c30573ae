import { act, cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { App } from '../../src/app/app.tsx'
import { createLoader, type Sources } from '../../src/app/loader.ts'
import type { Solver } from '../../src/app/solver.ts'
import { recordOf } from '../../src/app/use-scenario.ts'
import { debriefOf, solve, type Attempt } from '../../src/engine/index.ts'
import { learnAll, speak, startSpeaking } from '../../src/i18n/index.ts'
import { createStores } from '../../src/state/stores.ts'
import { attempt as attemptWith, kept } from '../support/attempt.ts'
import { shelfOf, slateOf } from '../support/device.ts'
import { siteOf } from '../support/library.ts'
import { scenario } from '../support/scenario.ts'
import { scriptsOf } from '../support/script.ts'

const said = (en: string, ja = `${en}。`) => ({ en, ja })
const talk = scenario({
  title: said('A hard call', '難しい電話'),
  channel: 'meeting',
  variants: { calm: {}, hurried: {} },
  turns: { first: { ask: ['second', 3], push: ['second', 0] }, second: { thank: ['good', 3], argue: ['bad', 0] } },
})

/** The worker's own work, done at once. */
const solver: Solver = {
  prepare: () => undefined,
  debrief: async ({ structure }, attempt) => debriefOf({ scenario: structure, attempt, solution: solve(structure, attempt.variant) }),
  open: async () => ({ findings: [] }),
}

type Visit = {
  address?: string
  attempts?: Attempt[]
  shelf?: ReturnType<typeof shelfOf>
  site?: Sources
  slate?: ReturnType<typeof slateOf>
}

async function visit({ address = '#/', attempts = [], shelf = shelfOf(attempts), site = siteOf(talk), slate = slateOf() }: Visit = {}) {
  window.location.hash = address
  let time = Date.parse('2026-11-20T09:00:00Z')
  let chance = 0
  const stores = createStores({ language: 'en', slate, shelf, locks: undefined, now: () => (time += 1000), chance: () => (chance += 7919) })
  await stores.attempts.getState().load()
  await act(async () => void render(<App stores={stores} services={{ loader: createLoader(site), solver }} />))
  const user = userEvent.setup()
  // What a click leads to may have to be waited for.
  const click = (element: HTMLElement) => act(async () => user.click(element))
  return { user, click, stores }
}

const open = (more: Partial<Attempt> = {}): Attempt => {
  const { rulesHash, wordsHash } = scriptsOf(talk).en
  const { finished: _, ...rest } = attemptWith({ rulesHash, wordsHash, variant: 'calm', ...more })
  return rest
}
/** What React complains of from here on. */
const complaints = () => vi.spyOn(console, 'error').mock.calls
const frame = () => new Promise((settle) => requestAnimationFrame(settle))

beforeAll(() => startSpeaking('en').then(learnAll))
beforeEach(async () => {
  await speak('en')
  document.documentElement.dataset['motion'] = 'reduced'
})
afterEach(() => {
  cleanup()
  window.location.hash = ''
  vi.restoreAllMocks()
})

describe('the app', () => {
  it('opens with the library', async () => {
    await visit()
    expect((await screen.findAllByText('A hard call')).length).toBeGreaterThan(0)
    await waitFor(() => expect(document.title).toBe('Library · Taiza'))
  })

  it('leads from the briefing through the talk to the debrief', async () => {
    const { user, click, stores } = await visit({ address: '#/s/sketch' })
    await click(await screen.findByRole('button', { name: /Go in/ }))
    await screen.findByText('“line first”')
    for (const reply of ['ask', 'thank']) {
      await frame()
      await click(await screen.findByRole('button', { name: new RegExp(reply) }))
      await user.keyboard(' ')
    }
    await click(await screen.findByRole('button', { name: /See the debrief/ }))
    await waitFor(() => expect(window.location.hash).toMatch(/^#\/s\/sketch\/debrief\/[0-9a-f]{24}$/))
    const [attempt] = Object.values(stores.attempts.getState().all)
    await waitFor(() => expect(stores.attempts.getState().all[attempt!.id]?.frozen).toMatchObject({ ending: 'good' }))
    expect(attempt).toMatchObject({ scenario: 'sketch', kind: 'run', setting: 'guided', replies: [{ reply: 'ask' }, { reply: 'thank' }] })
  })

  it('starts a talk without a briefing at its address, and replaces the address', async () => {
    await visit({ address: '#/s/sketch/play?setting=bare&seed=5' })
    await screen.findByText('“line first”')
    expect(window.location.hash).toMatch(/^#\/s\/sketch\/play\/[0-9a-f]{24}$/)
    expect(screen.queryByRole('button', { name: 'Take back' })).toBeNull()
  })

  it('plays the same variant to everybody whose link names a seed', async () => {
    const variants = []
    for (const attempts of [[], [attemptWith({ variant: 'calm' }), attemptWith({ id: 'two', variant: 'calm' })]]) {
      const { stores } = await visit({ address: '#/s/sketch/play?seed=5', attempts })
      await screen.findByText('“line first”')
      variants.push(Object.values(stores.attempts.getState().all).find(({ seed }) => seed === 5)?.variant)
      cleanup()
    }
    expect(variants[0]).toBe(variants[1])
  })

  it('continues an attempt that was kept', async () => {
    await visit({ address: '#/s/sketch/play/one', attempts: [open({ replies: [kept('first', 'ask')] })] })
    expect(await screen.findByText('“line second”')).toBeInTheDocument()
  })

  it('leads a finished attempt to its debrief', async () => {
    const attempt = { ...open({ replies: [kept('first', 'ask'), kept('second', 'thank')] }), finished: '2026-11-02T09:06:00.000Z' }
    await visit({ address: '#/s/sketch/play/one', attempts: [attempt] })
    await waitFor(() => expect(window.location.hash).toBe('#/s/sketch/debrief/one'))
  })
})

describe('an address that leads nowhere', () => {
  it.each([
    ['of no page', '#/nowhere/at/all', 'There is nothing at this address'],
    ['of no scenario', '#/s/nowhere', 'This scenario is not here'],
    ['of an attempt on another device', '#/s/sketch/play/elsewhere', 'This rehearsal is on another device'],
    ['of a debrief on another device', '#/s/sketch/debrief/elsewhere', 'This rehearsal is on another device'],
  ])('%s says so and offers a way on', async (_, address, title) => {
    await visit({ address })
    expect(await screen.findByRole('heading', { level: 1, name: title })).toBeInTheDocument()
    expect(screen.getByRole('link', { name: /To the (library|briefing)/ })).toBeInTheDocument()
  })
})

describe('an attempt whose rules have changed', () => {
  const outdated = open({ rulesHash: 'older', replies: [kept('first', 'ask')] })

  it('is not continued under the new ones', async () => {
    await visit({ address: '#/s/sketch/play/one', attempts: [outdated] })
    expect(await screen.findByRole('heading', { level: 1, name: 'This scenario has changed since you began' })).toBeInTheDocument()
  })

  it('keeps its frozen figures in the debrief', async () => {
    const heard = complaints()
    const frozen = { overall: 64, band: 'working' as const, gates: [], ending: 'good' }
    const { stores } = await visit({ address: '#/s/sketch/debrief/one', attempts: [{ ...outdated, finished: '2026-11-02T09:06:00.000Z', frozen }] })
    expect((await screen.findAllByText(/64/)).length).toBeGreaterThan(0)
    expect(stores.attempts.getState().all['one']?.frozen).toEqual(frozen)
    expect(heard).toEqual([])
  })
})

describe('a scenario that has been withdrawn', () => {
  it('still shows the record of a talk, in the words it was held in', async () => {
    const heard = complaints()
    const attempt = { ...open({ replies: [kept('first', 'ask'), kept('second', 'argue')] }), finished: '2026-11-02T09:06:00.000Z' }
    const { en, ja } = scriptsOf(talk)
    const shelf = shelfOf([attempt])
    await shelf.keepEdition({ ...recordOf(en), wordings: [recordOf(en), recordOf(ja)].flatMap(({ wordings }) => wordings) })
    await visit({ address: '#/s/sketch/debrief/one', shelf, site: siteOf() })
    expect((await screen.findAllByText(/line second/)).length).toBeGreaterThan(0)
    expect(heard).toEqual([])
  })
})

describe('a page that fails', () => {
  it('says what is safe, shows a report to copy, and can be tried again', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const site = siteOf(talk)
    let isOnline = false
    const flaky: Sources = { ...site, read: async (path) => (isOnline ? site.read(path) : Promise.reject(new Error('the file could not be read'))) }
    const { click } = await visit({ address: '#/s/sketch', site: flaky })
    expect(await screen.findByRole('heading', { level: 1, name: 'Something went wrong on this page' })).toBeInTheDocument()
    expect(await screen.findByRole('textbox')).toHaveTextContent('the file could not be read')
    isOnline = true
    await click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'A hard call' })).toBeInTheDocument()
  })
})

describe('storage that refuses', () => {
  it('is told once, and what there is can be downloaded', async () => {
    const slate = slateOf()
    slate.full = true
    const { click, stores } = await visit({ address: '#/s/sketch/play?seed=5', slate })
    await screen.findByText('“line first”')
    expect(await screen.findByText(/storage of this browser is full/)).toBeInTheDocument()
    await click(screen.getByRole('button', { name: 'Close this notice' }))
    expect(screen.queryByText(/storage of this browser is full/)).toBeNull()
    expect(stores.keeping.getState().told).toBe(true)
  })
})

describe('the settings', () => {
  it('change the language of the page and its theme at once', async () => {
    const { stores } = await visit()
    await screen.findAllByText('A hard call')
    stores.settings.getState().change({ language: 'ja', theme: 'dark' })
    await waitFor(() => expect(screen.getAllByText('難しい電話').length).toBeGreaterThan(0))
    expect([document.documentElement.lang, document.documentElement.dataset['theme']]).toEqual(['ja', 'dark'])
  })
})
