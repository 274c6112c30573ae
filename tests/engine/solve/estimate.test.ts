import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tablesOf } from '../../../src/engine/machine/tables.ts'
import { estimate } from '../../../src/engine/solve/estimate.ts'
import { explore } from '../../../src/engine/solve/explore.ts'
import { smallScenario } from '../../support/random-scenario.ts'
import type { Sketch } from '../../support/scenario.ts'
import { tablesFrom } from '../../support/solved.ts'

const guarded = (needs: object): Sketch => ({
  turns: { one: { a: ['two', 3, { sets: ['f', 'g'] }], b: ['two', 0] }, two: { a: ['good', 3, { needs }], b: ['bad', 0] } },
  meters: { trust: { start: 3, max: 10 } },
})

describe('the number of states foretold', () => {
  it('counts each turn once where nothing is remembered', () => {
    expect(estimate(tablesFrom(guarded({})))).toBe(2)
  })

  it('multiplies by the levels of a meter that is read and by two for each flag that may be set', () => {
    expect(estimate(tablesFrom(guarded({ trust: { min: 5 } })))).toBe(22)
    expect(estimate(tablesFrom(guarded({ has: ['f', 'g'] })))).toBe(1 + 4)
    expect(estimate(tablesFrom(guarded({ has: 'f', trust: { min: 5 } })))).toBe(11 + 22)
  })

  it('multiplies by the uses of a reply that leads back', () => {
    const loop: Sketch = { turns: { one: { back: ['one', 1, { again: 3 }], on: ['good', 3, { again: 4 }] } } }
    expect(estimate(tablesFrom(loop))).toBe(4)
  })

  it('is never below the states there are', () => {
    fc.assert(fc.property(smallScenario, fc.constantFrom('plain', 'other'), (scenario, variant) => {
      const tables = tablesOf(scenario, variant)
      expect(estimate(tables)).toBeGreaterThanOrEqual(explore(tables).states)
    }), { numRuns: 150 })
  })
})
