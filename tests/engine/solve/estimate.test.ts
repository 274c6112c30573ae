import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tablesOf } from '../../../src/engine/machine/tables.ts'
import { estimate } from '../../../src/engine/solve/estimate.ts'
import { explore } from '../../../src/engine/solve/explore.ts'
import { smallScenario } from '../../support/random-scenario.ts'
import type { Replies, Sketch } from '../../support/scenario.ts'
import { tablesFrom } from '../../support/solved.ts'

const guarded = (needs: object): Sketch => ({
  turns: { one: { a: ['two', 3, { sets: ['f', 'g'] }], b: ['two', 0] }, two: { a: ['good', 3, { needs }], b: ['bad', 0] } },
  meters: { trust: { start: 3, max: 10 } },
})

const statesOf = (sketch: Sketch) => estimate(tablesFrom(sketch)).states

describe('the number of states foretold', () => {
  it('counts each turn once where nothing is remembered', () => {
    expect(statesOf(guarded({}))).toBe(2)
  })

  it('multiplies by the levels of a meter that is read, and by the ways in which flags are set together', () => {
    expect(statesOf(guarded({ trust: { min: 5 } }))).toBe(22)
    expect(statesOf(guarded({ has: ['f', 'g'] }))).toBe(1 + 2)
    expect(statesOf(guarded({ has: 'f', trust: { min: 5 } }))).toBe(11 + 22)
  })

  it('is given up, and says so, where flags can be set in too many ways', () => {
    const pages = Array.from({ length: 19 }, (_, page) => `page-${page}`)
    const turns = Object.fromEntries(pages.map((page, index): [string, Replies] =>
      [page, { note: [pages[index + 1] ?? 'last', 3, { sets: `f${index}` }], skip: [pages[index + 1] ?? 'last', 0] }]))
    const needs = { has: pages.map((_, index) => `f${index}`) }
    const { states, complete } = estimate(tablesFrom({ turns: { ...turns, last: { end: ['good', 3, { needs }], poor: ['bad', 0] } } }))
    expect(complete).toBe(false)
    expect(states).toBeGreaterThan(200_000)
  })

  it('multiplies by the uses of a reply that leads back', () => {
    const loop: Sketch = { turns: { one: { back: ['one', 1, { again: 3 }], on: ['good', 3, { again: 4 }] } } }
    expect(statesOf(loop)).toBe(4)
  })

  it('goes aside only, where an interrupt is certain to break in', () => {
    const turns: Sketch['turns'] = { one: { on: ['two', 3, { sets: 'f' }] }, two: { end: ['good', 3] }, aside: { end: ['bad', 0] } }
    const interrupts = (when: object) => ({ turns, interrupts: { sigh: { when, goto: 'aside' } } })
    expect(statesOf(interrupts({ has: 'f' }))).toBe(2)
    expect(statesOf(interrupts({ not: 'f' }))).toBe(2)
    expect(statesOf(interrupts({ has: 'f', trust: { max: 5 } }))).toBe(11 + 2)
  })

  it('follows only the cases that flags allow, up to the one that is certain', () => {
    const split = (when: object): Sketch => ({
      turns: {
        one: { note: ['two', 3, { sets: 'f' }], skip: ['two', 0] },
        two: { go: ['without', 3, { cases: [{ when, goto: 'with' }, {}] }] },
        with: { a: ['good', 3, { needs: { has: 'f' } }], b: ['bad', 0] },
        without: { a: ['good', 3, { needs: { has: 'f' } }], b: ['bad', 0] },
      },
      meters: { trust: { start: 3, max: 10 } },
    })
    expect(statesOf(split({ has: 'f' }))).toBe(1 + 2 + 1 + 1)
    expect(statesOf(split({ not: 'f' }))).toBe(1 + 2 + 1 + 1)
    // The meters are not known: with the flag, both cases may be the first to hold.
    expect(statesOf(split({ has: 'f', trust: { min: 5 } }))).toBe(11 + 22 + 1 + 2)
  })

  it('is never below the states there are', () => {
    fc.assert(fc.property(smallScenario, fc.constantFrom('plain', 'other'), (scenario, variant) => {
      const tables = tablesOf(scenario, variant)
      expect(estimate(tables).states).toBeGreaterThanOrEqual(explore(tables).states)
    }), { numRuns: 150 })
  })
})
