import { act, cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { readFileSync } from 'node:fs'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { App } from '../../src/app/app.tsx'
import { createLoader } from '../../src/app/loader.ts'
import type { Solver } from '../../src/app/solver.ts'
import { debriefOf, linkCode, readLinkCode, solve, type Attempt, type Carried } from '../../src/engine/index.ts'
import { learnAll, speak, startSpeaking } from '../../src/i18n/index.ts'
import { openAttempt } from '../../src/state/past.ts'
import { createStores } from '../../src/state/stores.ts'
import { shelfOf, slateOf } from '../support/device.ts'
import { siteOf } from '../support/library.ts'
import { oldAttempts } from '../support/old-saves.ts'
import { openOld } from '../support/old-scenarios.ts'

const site = siteOf(openOld('every-key').scenario!)
const solver: Solver = {
  prepare: () => undefined,
  debrief: async ({ structure }, attempt) => debriefOf({ scenario: structure, attempt, solution: solve(structure, attempt.variant) }),
  open: async () => ({ findings: [] }),
}
const codes: Record<'finished' | 'taken-back', string> = JSON.parse(readFileSync('tests/fixtures/saves/links.json', 'utf8'))

/** Opens an address on a device that has kept these. */
async function visit(address: string, attempts: Attempt[] = []) {
  window.location.hash = address
  let time = Date.parse('2026-11-20T09:00:00Z')
  const shelf = shelfOf(attempts)
  const stores = createStores({ language: 'en', slate: slateOf(), shelf, locks: undefined, now: () => (time += 1000), chance: () => 7 })
  await stores.attempts.getState().load()
  await act(async () => void render(<App stores={stores} services={{ loader: createLoader(site), solver }} />))
  const user = userEvent.setup()
  const all = () => Object.values(stores.attempts.getState().all)
  return { stores, all, click: (element: HTMLElement) => act(async () => user.click(element)) }
}

const forged = (changes: Partial<Carried>) => {
  const read = readLinkCode(codes.finished)
  if ('fault' in read) throw new Error(read.fault)
  return `#/a/${linkCode({ ...read.carried, ...changes })}`
}

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

describe('a link of old', () => {
  it('opens as the debrief of its attempt, and leaves nothing behind', async () => {
    const { all } = await visit(`#/a/${codes.finished}`)
    expect((await screen.findAllByText(new RegExp(`\\b${oldAttempts.finished.frozen?.overall}\\b`))).length).toBeGreaterThan(0)
    expect(await screen.findByText('A shared rehearsal')).toBeVisible()
    expect(await screen.findByRole('region', { name: /^Turn \d+$/ })).toBeVisible()
    expect(all()).toEqual([])
  })

  it('walks with the arrow keys, in its own address', async () => {
    await visit(`#/a/${codes.finished}`)
    await screen.findByRole('region', { name: /^Turn \d+$/ })
    await userEvent.keyboard('{Home}{ArrowRight}')
    expect(screen.getByRole('region', { name: 'Turn 2' })).toBeVisible()
    expect(window.location.hash).toBe(`#/a/${codes.finished}?move=2`)
  })

  it('is kept once when that is asked for, and counts for nothing', async () => {
    const { all, click, stores } = await visit(`#/a/${codes['taken-back']}`, [oldAttempts.open])
    await click(await screen.findByRole('button', { name: 'Keep it on this device' }))
    const kept = all().find(({ kind }) => kind === 'shared')
    expect(window.location.hash).toBe(`#/s/every-key/debrief/${kept?.id}`)
    expect(await screen.findByText('This is a shared rehearsal: it changes none of your own results.')).toBeVisible()
    expect(openAttempt(stores.attempts.getState().all, 'every-key')?.id).toBe(oldAttempts.open.id)
    act(() => {
      window.location.hash = `#/a/${codes['taken-back']}`
    })
    await waitFor(() => expect(window.location.hash).toBe(`#/s/every-key/debrief/${kept?.id}`))
    expect(all().filter(({ kind }) => kind === 'shared')).toHaveLength(1)
  })
})

describe('a link that does not open', () => {
  it.each([
    ['was cut short', `#/a/${codes.finished.slice(0, 40)}`, /cut short or changed on its way/],
    ['tells of replies that could not have been given', forged({ replies: [] }), /cut short or changed on its way/],
  ])('says so where it %s', async (_, address, words) => {
    await visit(address)
    expect(await screen.findByRole('heading', { name: 'This link cannot be opened' })).toBeVisible()
    expect(screen.getByText(words)).toBeVisible()
    expect(screen.getByRole('link', { name: 'To the library' })).toHaveAttribute('href', '#/')
  })

  it('shows its score, and that it cannot be checked, where the rules are not at hand', async () => {
    await visit(forged({ rulesHash: '0123456789abcdef' }))
    expect(await screen.findByText(`${oldAttempts.finished.frozen?.overall} of 100 points`)).toBeInTheDocument()
    expect(screen.getByText(/it cannot be worked out again\.$/)).toBeVisible()
    expect(screen.getByRole('link', { name: 'Back to the briefing' })).toHaveAttribute('href', '#/s/every-key')
  })

  it.each(['gone', 'constructor', '__proto__', ''])('does so for a scenario that nobody knows: “%s”', async (scenario) => {
    await visit(forged({ scenario }))
    expect(await screen.findByText(/it cannot be worked out again\.$/)).toBeVisible()
    expect(screen.queryByRole('link', { name: 'Back to the briefing' })).not.toBeInTheDocument()
  })
})
