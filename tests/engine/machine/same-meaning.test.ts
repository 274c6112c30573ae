import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createActor } from 'xstate'
import { machineOf } from '../../../src/engine/machine/compile.ts'
import { isOver, offered, startOf, step, type State } from '../../../src/engine/machine/meaning.ts'
import { tablesOf } from '../../../src/engine/machine/tables.ts'
import { chance } from '../../../src/engine/scenario/hash.ts'
import type { Scenario } from '../../../src/engine/scenario/scenario.ts'
import { explore } from '../../../src/engine/solve/explore.ts'
import type { Graph } from '../../../src/engine/solve/graph.ts'
import { smallScenario } from '../../support/random-scenario.ts'
import { realScenarios } from '../../support/real-scenarios.ts'

const keysOf = ({ tables, first, reply }: Graph, state: number) =>
  [...reply.subarray(first[state]!, first[state + 1]!)].map((index) => tables.replies[index]!.key)

/** Walks one run through machine, functions and solved graph at once; returns how many replies it took. */
function walkTogether(scenario: Scenario, graph: Graph, draw: () => number): number {
  const { tables } = graph
  const actor = createActor(machineOf(tables)).start()
  const keys = Object.keys(scenario.turns)
  const endings = Object.keys(scenario.endings)
  let moment: State = startOf(tables)
  for (let replies = 0; ; replies++) {
    const snapshot = actor.getSnapshot()
    expect(snapshot.context.moment).toEqual(moment)
    expect(snapshot.value).toBe(isOver(moment) ? endings[-1 - moment.at] : keys[moment.at])
    expect(snapshot.status).toBe(isOver(moment) ? 'done' : 'active')
    if (isOver(moment)) return replies
    const now = offered(tables, moment)
    const able = tables.turns[moment.at]!.replies.filter(({ key }) => snapshot.can({ type: key }))
    expect(able).toEqual(now)
    expect(keysOf(graph, graph.find(moment)!)).toEqual(now.map(({ key }) => key))
    const pick = now[Math.floor(draw() * now.length)]
    if (!pick) return replies
    actor.send({ type: pick.key })
    moment = step(tables, moment, pick)
  }
}

describe('machine, functions and solver', () => {
  it('mean the same in 2,000 random runs of generated scenarios', () => {
    let replies = 0
    fc.assert(fc.property(smallScenario, fc.constantFrom('plain', 'other'), fc.integer(), (scenario, variant, seed) => {
      const graph = explore(tablesOf(scenario, variant))
      for (let run = 0; run < 10; run++) replies += walkTogether(scenario, graph, chance(seed + run))
    }), { numRuns: 200, seed: 20261120 })
    expect(replies).toBeGreaterThan(2000)
  })

  it.each(realScenarios().flatMap(({ id, scenario }) => Object.keys(scenario.variants).map((variant) => ({ id, scenario, variant }))))(
    'mean the same in 2,000 random runs of $id, $variant', ({ scenario, variant }) => {
      const graph = explore(tablesOf(scenario, variant))
      let replies = 0
      for (let run = 0; run < 2000; run++) replies += walkTogether(scenario, graph, chance(run))
      expect(replies).toBeGreaterThan(2000)
    })
})
