import { describe, expect, it } from 'vitest'
import { createStores } from '../../src/state/stores.ts'
import { rehearsalsIn } from '../../src/state/rehearsals.ts'
import { attempt } from '../support/attempt.ts'
import { shelfOf, slateOf } from '../support/device.ts'
import { at, evidence, shown } from '../support/evidence.ts'

type Shelf = ReturnType<typeof shelfOf>

async function visit(shelf: Shelf) {
  const stores = createStores({ language: 'en', slate: slateOf(), shelf, locks: undefined, now: () => 0, chance: () => 7 })
  await Promise.all([stores.attempts.getState().load(), stores.evidence.getState().load()])
  return stores
}

const known = ({ attempts, evidence: showings }: Awaited<ReturnType<typeof visit>>) =>
  ({ attempts: attempts.getState().all, evidence: showings.getState().all })

describe('what attempts showed', () => {
  it('is found again at the next visit', async () => {
    const shelf = shelfOf([attempt()])
    const before = await visit(shelf)
    before.evidence.getState().keep(evidence())
    expect((await visit(shelf)).evidence.getState().all).toEqual({ one: evidence() })
  })

  it('makes no card once its attempt is gone', async () => {
    const shelf = shelfOf([attempt()])
    const stores = await visit(shelf)
    stores.evidence.getState().keep(evidence())
    const cards = () => rehearsalsIn(known(stores), Date.parse(at(9))).cards.length
    expect(cards()).toBe(1)
    stores.attempts.getState().remove('one')
    expect(cards()).toBe(0)
    expect((await visit(shelf)).evidence.getState().all).toEqual({})
  })

  it('that cannot be read is passed over: it can be gathered anew', async () => {
    const shelf = shelfOf([attempt()])
    await shelf.keepEvidence({ ...evidence(), moves: [{ ...shown(), mark: 7 as never }] })
    const stores = await visit(shelf)
    expect([stores.evidence.getState().all, stores.evidence.getState().ready, stores.keeping.getState().trouble])
      .toEqual([{}, true, undefined])
  })

  it('is known for this visit where the disk is full, and the trainee is told', async () => {
    const shelf = shelfOf([attempt()])
    const stores = await visit(shelf)
    shelf.fault = Object.assign(new Error('full'), { name: 'QuotaExceededError' })
    stores.evidence.getState().keep(evidence())
    await Promise.resolve()
    expect(stores.evidence.getState().all).toEqual({ one: evidence() })
    expect(stores.keeping.getState().trouble).toBe('full')
  })
})
