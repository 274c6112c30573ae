import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { App } from '../../src/app/app.tsx'
import { createLoader } from '../../src/app/loader.ts'
import type { Solver } from '../../src/app/solver.ts'
import { debriefOf, solve, type Attempt } from '../../src/engine/index.ts'
import { learnAll, speak, startSpeaking } from '../../src/i18n/index.ts'
import { createStores } from '../../src/state/stores.ts'
import { shelfOf, slateOf } from '../support/device.ts'
import { siteOf } from '../support/library.ts'
import { oldAttempts, withdrawnRecord } from '../support/old-saves.ts'
import { openOld } from '../support/old-scenarios.ts'

const site = siteOf(openOld('every-key').scenario!)
const solver: Solver = {
  prepare: () => undefined,
  debrief: async ({ structure }, attempt) => debriefOf({ scenario: structure, attempt, solution: solve(structure, attempt.variant) }),
  open: async () => ({ findings: [] }),
}

/** Opens an address on a device that has kept everything of old. */
async function visit(address: string) {
  window.location.hash = address
  const shelf = shelfOf(Object.values(oldAttempts))
  await shelf.keepEdition(withdrawnRecord)
  const stores = createStores({ language: 'en', slate: slateOf(), shelf, locks: undefined, now: () => 0, chance: () => 7 })
  await stores.attempts.getState().load()
  await act(async () => void render(<App stores={stores} services={{ loader: createLoader(site), solver }} />))
  return stores
}

const complaints = () => vi.mocked(console.error).mock.calls
const debriefAt = ({ scenario, id }: Attempt) => `#/s/${scenario}/debrief/${id}`

beforeAll(() => startSpeaking('en').then(learnAll))
beforeEach(async () => {
  await speak('en')
  document.documentElement.dataset['motion'] = 'reduced'
  vi.spyOn(console, 'error')
})
afterEach(() => {
  vi.restoreAllMocks()
  cleanup()
  window.location.hash = ''
})

describe('the debrief of an old run', () => {
  it.each([
    ['that was finished', 'finished', 'Send me the page.'],
    ['that was a second try', 'second-try', 'A trial begins on the fifteenth.'],
    ['with take-backs and a hint', 'taken-back', 'He will ask somebody'],
    ['whose scenario has been withdrawn', 'withdrawn', 'お待ちしております。'],
  ] as const)('%s opens with its outcome and its score', async (_, name, outcome) => {
    const attempt = oldAttempts[name]
    await visit(debriefAt(attempt))
    expect((await screen.findAllByText(new RegExp(outcome))).length).toBeGreaterThan(0)
    expect((await screen.findAllByText(new RegExp(`\\b${attempt.frozen?.overall}\\b`))).length).toBeGreaterThan(0)
    expect(complaints()).toEqual([])
  })

  it('whose rules have changed opens with the figures of its day, and says so', async () => {
    const attempt = oldAttempts['rules-changed']
    const stores = await visit(debriefAt(attempt))
    expect((await screen.findAllByText(/\b58\b/)).length).toBeGreaterThan(0)
    expect(screen.getByText(/rules/i)).toBeInTheDocument()
    expect(stores.attempts.getState().all[attempt.id]).toEqual(attempt)
    expect(complaints()).toEqual([])
  })
})

describe('an old run that was left open', () => {
  it('goes on where it was left', async () => {
    const { scenario, id } = oldAttempts.open
    await visit(`#/s/${scenario}/play/${id}`)
    expect(await screen.findByText(/He is not at his desk\./)).toBeInTheDocument()
    expect(complaints()).toEqual([])
  })
})
