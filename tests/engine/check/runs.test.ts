import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isAvoidable, isMade } from '../../../src/engine/check/runs.ts'
import { caseOf, isOver } from '../../../src/engine/machine/meaning.ts'
import { tablesOf } from '../../../src/engine/machine/tables.ts'
import type { Scenario } from '../../../src/engine/scenario/scenario.ts'
import { explore } from '../../../src/engine/solve/explore.ts'
import { bruteForce, type Node } from '../../support/brute-force.ts'
import { smallScenario } from '../../support/random-scenario.ts'

/** The same scenario with an act on the second reply of every other turn. */
function withAct(scenario: Scenario): Scenario {
  const turns = Object.entries(scenario.turns).map(([key, turn], index) => {
    const replies = Object.entries(turn.replies).map(([name, reply]) => {
      const cases = reply.cases.map((entry) => ({ ...entry, acts: name === 'b' && index % 2 === 0 ? ['argue' as const] : [] }))
      return [name, { ...reply, cases }] as const
    })
    return [key, { ...turn, replies: Object.fromEntries(replies) }] as const
  })
  return { ...scenario, turns: Object.fromEntries(turns) }
}

const argues = (node: Node, { reply }: Node['onward'][number]) => caseOf(reply, node.state).acts.includes('argue')

/** Whether some run from here ends without the act. */
const avoids = (node: Node): boolean =>
  isOver(node.state) || node.onward.some((way) => !argues(node, way) && avoids(way.next))

describe('what runs can do', () => {
  it('agrees with walking every run of small random scenarios', () => {
    let compared = 0
    fc.assert(fc.property(smallScenario.map(withAct), fc.constantFrom('plain', 'other'), (scenario, variant) => {
      const tables = tablesOf(scenario, variant)
      const truth = bruteForce(tables, 600)
      if (!truth) return
      compared++
      const graph = explore(tables)
      expect(isMade(graph, 'argue')).toBe(truth.nodes.some((node) => node.onward.some((way) => argues(node, way))))
      expect(isAvoidable(graph, 'argue')).toBe(avoids(truth.start))
    }), { numRuns: 120, seed: 20261121 })
    expect(compared).toBeGreaterThan(60)
  })
})
