import { applying, caseOf } from '../../machine/meaning.ts'
import { warning } from '../../scenario/finding.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import type { Skill } from '../../scenario/vocabulary.ts'
import type { Solution } from '../../solve/values.ts'
import type { ProofRule } from '../rule.ts'
import { likelihoods } from '../runs.ts'
import { caseOn, edgesAt, turnKeyAt } from '../states.ts'

type Parts = Partial<Record<Skill, number>>

/** By how much each skill of a turn makes the best reply that applies better than the one on an edge. */
function partsOf({ graph }: Solution, state: number, edge: number, tests: readonly Skill[], weights: Parts): Parts {
  if (tests.length === 1) return { [tests[0]!]: graph.loss[edge]! }
  const moment = graph.moment(state)
  const cases = applying(graph.tables, moment).map((reply) => caseOf(reply, moment))
  const best = cases.toSorted((a, b) => b.grade - a.grade)[0]!.quality
  const { quality } = caseOn(graph, edge)
  return Object.fromEntries(tests.map((skill) => [skill, (weights[skill] ?? 0) * ((best[skill] ?? 0) - (quality[skill] ?? 0))]))
}

/** What random play loses in each skill, charges left aside. */
function lossBySkill(solution: Solution, { turns, weights }: Scenario): Parts {
  const { graph } = solution
  const likely = likelihoods(graph)
  const sum: Parts = {}
  for (let state = 0; state < graph.states; state++) {
    const [begin, end] = edgesAt(graph, state)
    const { tests } = turns[turnKeyAt(graph, state)]!
    for (let edge = begin; edge < end; edge++) {
      if (graph.loss[edge] === 0) continue
      for (const [skill, part] of Object.entries(partsOf(solution, state, edge, tests, weights)))
        sum[skill as Skill] = (sum[skill as Skill] ?? 0) + (part * likely[state]!) / (end - begin)
    }
  }
  return sum
}

/** What a skill is worth over a whole talk is not far from its weight. */
export const skillShare: ProofRule = {
  code: 'skill-share',
  find({ scenario, solutions }) {
    const all = [...solutions.values()].map((solution) => lossBySkill(solution, scenario))
    const of = (skill: string) => all.reduce((sum, parts) => sum + (parts[skill as Skill] ?? 0), 0)
    const total = Object.keys(scenario.weights).reduce((sum, skill) => sum + of(skill), 0)
    return Object.entries(scenario.weights).flatMap(([skill, weight]) => {
      const share = (100 * of(skill)) / total
      return share < weight / 2 || share > weight * 2
        ? [warning('skill-share', ['weights', skill], { skill, weight, share: Math.round(share) })]
        : []
    })
  },
}
