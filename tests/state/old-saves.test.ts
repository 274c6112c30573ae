import { describe, expect, it } from 'vitest'
import { bestAttempt, debriefOf, isPractice, replay, shown, solve, textOf, visitsOf, type Attempt, type Scenario } from '../../src/engine/index.ts'
import { identityOf } from '../../src/engine/scenario/identity.ts'
import { fits } from '../../src/engine/score/attempt.ts'
import { attemptsOf, openAttempt } from '../../src/state/past.ts'
import { editionKey } from '../../src/state/shelf.ts'
import { createStores } from '../../src/state/stores.ts'
import { shelfOf, slateOf } from '../support/device.ts'
import { oldAttempts, oldDownload, oldJournal, withdrawnRecord } from '../support/old-saves.ts'
import { openOld } from '../support/old-scenarios.ts'

const saved = Object.values(oldAttempts)
const scenario = openOld('every-key').scenario!
const hashes = identityOf(scenario)

/** A visit on a device that has kept these. */
async function visit(shelf = shelfOf(saved), slate = slateOf()) {
  const stores = createStores({ language: 'en', slate, shelf, locks: undefined, now: () => 0, chance: () => 7 })
  await stores.attempts.getState().load()
  await stores.ownScenarios.getState().load()
  return stores
}

const debriefIn = <T>(source: Scenario<T>, attempt: Attempt) =>
  debriefOf({ scenario: source, attempt, solution: solve(source, attempt.variant) })
const debriefed = (attempt: Attempt) => debriefIn(scenario, attempt)

describe('attempts of old', () => {
  it('are all found again as they were kept', async () => {
    const { attempts, keeping } = await visit()
    expect(Object.values(attempts.getState().all)).toEqual(saved)
    expect(keeping.getState().trouble).toBeUndefined()
  })

  it('are followed again where the scenario is the same', () => {
    const { finished, open, 'second-try': secondTry, 'taken-back': takenBack } = oldAttempts
    for (const attempt of [finished, open, secondTry, takenBack]) expect(fits(attempt, hashes)).toEqual({ kind: 'full' })
  })

  it.each(['finished', 'second-try', 'taken-back'] as const)('earn what they earned: %s', (name) => {
    const attempt = oldAttempts[name]
    const { verdict, ending, gates, stop } = debriefed(attempt)
    expect(verdict).toMatchObject({ overall: attempt.frozen?.overall, band: attempt.frozen?.band })
    expect([ending?.key, stop]).toEqual([attempt.frozen?.ending, undefined])
    expect(gates.map(({ gate, kind }) => ({ gate, kept: kind === 'kept' }))).toEqual(attempt.frozen?.gates)
  })
})

describe('a finished run of old', () => {
  it('counts among the best, with its intention, its plan and its words', () => {
    const { finished } = oldAttempts
    expect(bestAttempt([finished])).toBe(finished)
    expect(finished).toMatchObject({ intention: 'Ask before I show.', plan: 'Ring on the fourth at ten.', vars: { seller: 'Ueda' } })
  })

  it('shows how sure one was, and which language each line was read in', () => {
    const { moves } = debriefed(oldAttempts.finished)
    expect(moves.filter(({ sure }) => sure).map(({ turn }) => turn)).toEqual(['call'])
    expect([moves[0]?.lang, moves.at(-1)?.lang]).toEqual(['ja', 'en'])
  })
})

describe('an open run of old', () => {
  const { open } = oldAttempts

  it('goes on at the turn where it was left, in the order in which the replies were shown', () => {
    const { tables } = solve(scenario, open.variant).graph
    const talk = replay(tables, open.replies)
    expect([talk.stop, tables.turns[talk.state.at]?.key]).toEqual([undefined, 'waiting'])
    expect(shown(tables, talk.state, open.seed, visitsOf(talk, 'waiting')).map(({ key }) => key))
      .toEqual(['give-up', 'nudge', 'message', 'tomorrow'])
  })

  it('is offered to be continued', async () => {
    const { attempts } = await visit()
    expect(openAttempt(attempts.getState().all, 'every-key')).toEqual(open)
  })

  it('is read from the journal of a tab that was closed', async () => {
    const { attempts, keeping } = await visit(shelfOf([open]), slateOf(oldJournal))
    expect(attempts.getState().all[open.id]?.replies.at(-1)).toMatchObject({ turn: 'waiting', reply: 'tomorrow' })
    expect(keeping.getState().trouble).toBeUndefined()
  })
})

describe('a second try of old', () => {
  it('knows the run and the move that it starts from', () => {
    const { finished, 'second-try': secondTry } = oldAttempts
    expect(secondTry).toMatchObject({ kind: 'second-try', from: { attempt: finished.id, move: 5 }, seed: finished.seed })
    expect(secondTry.replies.slice(0, 5)).toEqual(finished.replies.slice(0, 5))
  })
})

describe('a run of old with take-backs and a hint', () => {
  it('is practice, and shows both where they were', () => {
    const { moves, practice, points } = debriefed(oldAttempts['taken-back'])
    expect(isPractice(oldAttempts['taken-back'])).toBe(practice)
    expect([practice, points.hints]).toEqual([true, 2])
    expect(moves.filter(({ hint }) => hint).map(({ turn }) => turn)).toEqual(['mail'])
    expect(moves.flatMap(({ takenBack }) => takenBack.map(({ reply, redone }) => [reply, redone])))
      .toEqual([['never', false], ['praise', false], ['measure', true]])
  })
})

describe('a run of old whose rules have changed since', () => {
  const changed = oldAttempts['rules-changed']

  it('is never scored anew, and keeps the figures of its day', () => {
    expect(fits(changed, hashes)).toEqual({ kind: 'rules-changed', because: 'rules' })
    expect(changed.frozen).toMatchObject({ overall: 58, band: 'working', ending: 'signed' })
  })

  it('stands with the others of its scenario', async () => {
    const { attempts } = await visit()
    expect(attemptsOf(attempts.getState().all, 'every-key').map(({ id }) => id)).toContain(changed.id)
  })
})

describe('a run of old whose scenario has been withdrawn', () => {
  const { withdrawn } = oldAttempts

  it('is followed again by the record that was kept with it', async () => {
    const shelf = shelfOf(saved)
    await shelf.keepEdition(withdrawnRecord)
    const { attempts } = await visit(shelf)
    const record = await attempts.getState().edition(editionKey(withdrawn))
    expect(debriefIn(record!.structure, withdrawn)).toMatchObject({
      verdict: { overall: withdrawn.frozen?.overall, band: withdrawn.frozen?.band }, ending: { key: withdrawn.frozen?.ending },
    })
  })

  it('is read in the words of its day', () => {
    const { wordings: [wording], ...edition } = withdrawnRecord
    const script = { ...edition, ...wording! }
    expect(textOf(script, script.structure.title)).toBe('止まったラインのおわび')
  })
})

describe('a download of old', () => {
  const [finished, open] = oldDownload.attempts

  it('holds attempts as they are kept', async () => {
    const { attempts, keeping } = await visit(shelfOf(oldDownload.attempts))
    expect(attempts.getState().all).toEqual({ [finished!.id]: oldAttempts.finished, [open!.id]: oldAttempts.open })
    expect(keeping.getState().trouble).toBeUndefined()
  })

  it('holds scenarios of one’s own, ready to be played', async () => {
    const shelf = shelfOf()
    for (const own of oldDownload.scenarios) await shelf.keepScenario(own)
    const own = (await visit(shelf)).ownScenarios.getState().all['own-apology']
    expect(own).toMatchObject({ file: 'own-apology.yaml', wordings: [{ language: 'ja' }] })
    expect(solve(own!.structure, 'plain').scale.bestValue).toBe(90)
  })
})
