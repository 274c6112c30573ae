import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rulesHash } from '../../../src/engine/scenario/identity.ts'
import { packed, unpacked } from '../../../src/engine/scenario/packed.ts'
import { ticketed } from '../../../src/engine/scenario/tickets.ts'
import { smallScenario } from '../../support/random-scenario.ts'

describe('a packed structure', () => {
  it('comes back whole, through JSON, with the same rules', () => {
    fc.assert(fc.property(smallScenario, (scenario) => {
      const { structure } = ticketed(scenario)
      const back = unpacked(JSON.parse(JSON.stringify(packed(structure))))
      expect(back).toEqual(structure)
      expect(rulesHash(back)).toBe(rulesHash(structure))
    }))
  })

  it('is shorter than the structure', () => {
    fc.assert(fc.property(smallScenario, (scenario) => {
      const { structure } = ticketed(scenario)
      expect(JSON.stringify(packed(structure)).length).toBeLessThan(0.7 * JSON.stringify(structure).length)
    }), { numRuns: 20 })
  })
})
