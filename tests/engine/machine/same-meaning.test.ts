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
  [...reply.subarray(first[state]!, first[state + 1]!)].map((index) => tables.replies[index]!.key).join()

interface Walked {
  replies: number
  /** Where the three ways of reading the scenario first part; absent where they agree to the end. */
  difference?: string
}

/** Walks one run through machine, functions and solved graph at once. */
function walkTogether(graph: Graph, machine: ReturnType<typeof machineOf>, draw: () => number): Walked {
  const { tables } = graph
  const actor = createActor(machine).start()
  let moment: State = startOf(tables)
  for (let replies = 0; ; replies++) {
    const snapshot = actor.getSnapshot()
    const over = isOver(moment)
    const key = over ? tables.endings[-1 - moment.at]!.key : tables.turns[moment.at]!.key
    const now = offered(tables, moment)
    const keys = now.map((reply) => reply.key).join()
    const views = [
      [snapshot.value, key], [snapshot.status, over ? 'done' : 'active'],
      [JSON.stringify(snapshot.context.moment), JSON.stringify(moment)],
      over ? [] : [tables.turns[moment.at]!.replies.filter((reply) => snapshot.can({ type: reply.key })).map((reply) => reply.key).join(), keys],
      over ? [] : [keysOf(graph, graph.find(moment) ?? 0), keys],
    ]
    const parted = views.find(([one, other]) => one !== other)
    if (parted) return { replies, difference: `${key}: ${parted.join(' is not ')}` }
    const pick = now[Math.floor(draw() * now.length)]
    if (!pick) return { replies }
    actor.send({ type: pick.key })
    moment = step(tables, moment, pick)
  }
}

function walkMany(scenario: Scenario, variant: string, runs: number, seed: number): Walked {
  const graph = explore(tablesOf(scenario, variant))
  const machine = machineOf(graph.tables)
  let replies = 0
  for (let run = 0; run < runs; run++) {
    const walked = walkTogether(graph, machine, chance(seed + run))
    if (walked.difference) return walked
    replies += walked.replies
  }
  return { replies }
}

describe('machine, functions and solver', () => {
  it('mean the same in 2,000 random runs of generated scenarios', () => {
    let replies = 0
    fc.assert(fc.property(smallScenario, fc.constantFrom('plain', 'other'), fc.integer(), (scenario, variant, seed) => {
      const walked = walkMany(scenario, variant, 10, seed)
      expect(walked.difference).toBeUndefined()
      replies += walked.replies
    }), { numRuns: 200, seed: 20261120 })
    expect(replies).toBeGreaterThan(2000)
  })

  const real = realScenarios().flatMap(({ id, scenario }) => Object.keys(scenario.variants).map((variant) => ({ id, scenario, variant })))
  it.each(real)('mean the same in 2,000 random runs of $id, $variant', ({ scenario, variant }) => {
    const { replies, difference } = walkMany(scenario, variant, 2000, 1)
    expect(difference).toBeUndefined()
    expect(replies).toBeGreaterThan(2000)
  })
})
