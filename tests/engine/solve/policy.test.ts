import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tablesOf } from '../../../src/engine/machine/tables.ts'
import { explore } from '../../../src/engine/solve/explore.ts'
import { endingShares, likelihoods, meanOverall, picks } from '../../../src/engine/solve/policy.ts'
import { smallScenario } from '../../support/random-scenario.ts'
import { edgeOf, solved } from '../../support/solved.ts'

const solution = solved({
  turns: { one: { right: ['two', 3], wrong: ['two', 0], quit: ['bad', 0] }, two: { right: ['good', 3], wrong: ['bad', 0] } },
})

describe('a policy', () => {
  it('earns nothing on average when it picks at random', () => {
    expect(meanOverall(solution, (_, begin, end) => Array.from({ length: end - begin }, () => 0))).toBeCloseTo(0, 9)
  })

  it('earns 100 when it follows the best line', () => {
    const follows = (state: number, begin: number, end: number) =>
      Array.from({ length: end - begin }, (_, index) => (begin + index === solution.bestEdge[state] ? 1 : 0))
    expect(meanOverall(solution, follows)).toBeCloseTo(100, 9)
  })

  it('shares its choice between equals', () => {
    expect(picks(() => [1, 2, 2], 0, 10, 13)).toEqual([11, 12])
    expect(picks(() => [-Infinity, -Infinity], 0, 4, 6)).toEqual([4, 5])
  })

  it('is worth the mean of what it shares its choice between', () => {
    const only = (key: string) => meanOverall(solution, (state, begin, end) =>
      Array.from({ length: end - begin }, (_, index) => (state === 0 && begin + index === edgeOf(solution, key) ? 1 : 0)))
    const both = meanOverall(solution, (state, begin, end) =>
      Array.from({ length: end - begin }, (_, index) => (state === 0 && begin + index !== edgeOf(solution, 'quit') ? 1 : 0)))
    expect(both).toBeCloseTo((only('right') + only('wrong')) / 2, 9)
  })
})

describe('a talk that gets stuck', () => {
  const stuck = solved({ turns: { one: { on: ['two', 3], off: ['bad', 0] }, two: { never: ['good', 3, { needs: { has: 'key' } }] } } })
  const takes = (key: string) => meanOverall(stuck, (_, begin, end) =>
    Array.from({ length: end - begin }, (__, index) => (begin + index === edgeOf(stuck, key) ? 1 : 0)))

  it('is worth what it has earned until then', () => {
    expect(takes('on')).toBeCloseTo(stuck.scale.shares.process, 9)
    expect(takes('off')).toBeLessThan(takes('on'))
  })
})

describe('random runs', () => {
  it('share the endings between them', () => {
    const shares = endingShares(solution)
    expect(shares['good']).toBeCloseTo(1 / 3, 12)
    expect(shares['bad']).toBeCloseTo(2 / 3, 12)
  })

  it('share out one run among the states that follow one another', () => {
    fc.assert(fc.property(smallScenario, (scenario) => {
      const graph = explore(tablesOf(scenario, 'plain'))
      const likely = likelihoods(graph)
      expect(likely[0]).toBe(1)
      let ends = 0
      for (let state = 0; state < graph.states; state++) {
        const [begin, end] = [graph.first[state]!, graph.first[state + 1]!]
        if (begin === end) ends += likely[state]!
        for (let edge = begin; edge < end; edge++) if (graph.to[edge]! < 0) ends += likely[state]! / (end - begin)
      }
      expect(ends).toBeCloseTo(1, 9)
    }), { numRuns: 60, seed: 20261122 })
  })
})
