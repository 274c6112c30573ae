import { describe, expect, it } from 'vitest'
import type { Attempt } from '../../src/engine/index.ts'
import { exampleFor, noteExample, sawExample, variantsShown } from '../../src/state/examples.ts'
import { createStores } from '../../src/state/stores.ts'
import { attempt } from '../support/attempt.ts'
import { blockedSlate, shelfOf, slateOf } from '../support/device.ts'

const listing = (id: string, family: 'closing' | 'complaint', ...variants: string[]) => ({ id, family, variants })
const order = listing('order', 'closing', 'seals', 'signature')
const all = (...attempts: Attempt[]) => Object.fromEntries(attempts.map((each) => [each.id, each]))
const open = (more: Partial<Attempt>): Attempt => {
  const { finished: _, ...rest } = attempt(more)
  return rest
}

describe('the example before a scenario', () => {
  it('is of another scenario of its family', () => {
    const others = [order, listing('burrs', 'complaint', 'one', 'two'), listing('trays', 'closing', 'one', 'two')]
    expect(exampleFor(order, others, {})?.scenario).toBe('trays')
  })

  it('is else of another variant than the one being played', () => {
    const playing = (variant: string) => all(open({ scenario: 'order', variant }))
    expect(exampleFor(order, [order], playing('seals'))).toEqual({ scenario: 'order', variant: 'signature' })
    expect(exampleFor(order, [order], playing('signature'))).toEqual({ scenario: 'order', variant: 'seals' })
  })

  it('is of the variant that was finished most often, so that the next run is another', () => {
    expect(exampleFor(order, [order], all(attempt({ scenario: 'order', variant: 'seals' })))?.variant).toBe('seals')
  })

  it('is none where it would give the scenario away', () => {
    const alone = listing('order', 'closing', 'seals')
    expect(exampleFor(alone, [alone], {})).toBeUndefined()
  })
})

describe('an example that was seen', () => {
  const day = Date.parse('2026-11-20T12:00:00.000Z')
  const storesAt = (slate = slateOf()) => {
    const clock = { now: day }
    const stores = createStores({ language: 'en', slate, shelf: shelfOf(), locks: undefined, now: () => clock.now, chance: () => 7 })
    return { stores, clock }
  }
  const seen = { scenario: 'order', shown: 'trays', variant: 'one' }

  it('bears on both scenarios for the rest of the day', () => {
    const { stores, clock } = storesAt()
    noteExample(stores, seen)
    expect([sawExample(stores, 'order'), sawExample(stores, 'trays'), sawExample(stores, 'burrs')]).toEqual([true, true, false])
    expect(variantsShown(stores, 'trays')).toEqual(['one'])
    clock.now += 86_400_000
    expect(sawExample(stores, 'order')).toBe(false)
  })

  it('outlasts the page, and is noted once', () => {
    const slate = slateOf()
    noteExample(storesAt(slate).stores, seen)
    noteExample(storesAt(slate).stores, seen)
    expect(variantsShown(storesAt(slate).stores, 'trays')).toEqual(['one'])
  })

  it('is remembered by the page alone where nothing can be written', () => {
    const { stores } = storesAt(blockedSlate as ReturnType<typeof slateOf>)
    noteExample(stores, seen)
    expect(sawExample(stores, 'order')).toBe(true)
  })

  it('makes practice of the talk that goes on', () => {
    const { stores } = storesAt()
    stores.attempts.getState().keep(open({ id: 'going', scenario: 'order' }))
    noteExample(stores, seen)
    expect(stores.attempts.getState().all['going']?.example).toBe(true)
  })
})
