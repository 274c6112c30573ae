import { applying, caseOf } from '../../machine/meaning.ts'
import { warning } from '../../scenario/finding.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import type { Skill } from '../../scenario/vocabulary.ts'
import type { Graph } from '../../solve/graph.ts'
import type { Solution } from '../../solve/values.ts'
import type { ProofRule } from '../rule.ts'
import { likelihoods } from '../runs.ts'
import { caseOn, edgesAt, turnKeyAt } from '../states.ts'

type Parts = Partial<Record<Skill, number>>

const add = (sum: Parts, skill: Skill, part: number) => {
  sum[skill] = (sum[skill] ?? 0) + part
}

/** The grades of the best reply that applies in a state; only where none of the offered is as good is it looked for. */
function bestQuality(graph: Graph, state: number): Parts {
  const [begin, end] = edgesAt(graph, state)
  for (let edge = begin; edge < end; edge++) if (graph.loss[edge] === 0) return caseOn(graph, edge).quality
  const moment = graph.moment(state)
  const cases = applying(graph.tables, moment).map((reply) => caseOf(reply, moment))
  return cases.toSorted((a, b) => b.grade - a.grade)[0]!.quality
}

/** Shares out what a state's replies lose on average among the skills that its turn tests. */
function addState(sum: Parts, graph: Graph, state: number, likely: number, { turns, weights }: Scenario) {
  const { tests } = turns[turnKeyAt(graph, state)]!
  const [begin, end] = edgesAt(graph, state)
  const best = tests.length > 1 ? bestQuality(graph, state) : undefined
  for (let edge = begin; edge < end; edge++) {
    const share = likely / (end - begin)
    if (!best) {
      if (tests[0]) add(sum, tests[0], graph.loss[edge]! * share)
      continue
    }
    const { quality } = caseOn(graph, edge)
    for (const skill of tests) add(sum, skill, weights[skill]! * (best[skill]! - quality[skill]!) * share)
  }
}

/** What random play loses in each skill, charges left aside. */
function lossBySkill({ graph }: Solution, scenario: Scenario): Parts {
  const sum: Parts = {}
  const likely = likelihoods(graph)
  for (let state = 0; state < graph.states; state++) addState(sum, graph, state, likely[state]!, scenario)
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
