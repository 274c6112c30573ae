import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isOver } from '../../../src/engine/machine/meaning.ts'
import { tablesOf } from '../../../src/engine/machine/tables.ts'
import { explore } from '../../../src/engine/solve/explore.ts'
import { lossPoints, outcomePoints, solveGraph, type Scale } from '../../../src/engine/solve/values.ts'
import { bruteForce, charged, randomFrom, type Node } from '../../support/brute-force.ts'
import { smallScenario } from '../../support/random-scenario.ts'

function bestFrom(node: Node, scale: Scale, known: Map<Node, number>): number {
  const found = known.get(node)
  if (found !== undefined) return found
  const best = isOver(node.state)
    ? outcomePoints(scale, node.value)
    : Math.max(...node.onward.map((way) => bestFrom(way.next, scale, known) - lossPoints(scale, charged(node, way))))
  known.set(node, best)
  return best
}

const variants = fc.constantFrom('plain', 'other')
const deadEnd = ({ state, onward }: Node) => !isOver(state) && onward.length === 0

describe('the solver', () => {
  it('agrees with brute force on every value of small random scenarios', () => {
    let compared = 0
    fc.assert(fc.property(smallScenario, variants, (scenario, variant) => {
      const tables = tablesOf(scenario, variant)
      const truth = bruteForce(tables)
      if (!truth || truth.nodes.some(deadEnd)) return
      compared++
      const solution = solveGraph(explore(tables))
      const random = randomFrom(truth.start)
      expect(solution.scale.meanLoss).toBeCloseTo(random.loss, 9)
      expect(solution.scale.meanValue).toBeCloseTo(random.value, 9)
      expect(solution.scale.bestValue).toBe(Math.max(...truth.nodes.filter(({ state }) => isOver(state)).map(({ value }) => value)))
      const known = new Map<Node, number>()
      for (const node of truth.nodes.filter(({ state }) => !isOver(state))) {
        const state = solution.graph.find(node.state)!
        expect(solution.best[state]).toBeCloseTo(bestFrom(node, solution.scale, known), 6)
        expect(solution.chances.loss[state]).toBeCloseTo(randomFrom(node).loss, 9)
        expect(solution.graph.first[state + 1]! - solution.graph.first[state]!).toBe(node.onward.length)
      }
    }), { numRuns: 400, seed: 20261120 })
    expect(compared).toBeGreaterThanOrEqual(250)
  })
})
