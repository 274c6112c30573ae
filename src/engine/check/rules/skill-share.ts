import { warning } from '../../scenario/finding.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import type { Skill } from '../../scenario/vocabulary.ts'
import type { Graph } from '../../solve/graph.ts'
import type { Solution } from '../../solve/values.ts'
import { factsOf } from '../facts.ts'
import type { ProofRule } from '../rule.ts'

type Parts = Partial<Record<Skill, number>>

/** Cases of all replies under one number each. */
const numberIn = (width: number) => (reply: number, chosen: number) => reply * width + chosen

/** How often each case is the best there is, less how often random play takes it. */
function balanceOf(graph: Graph, numberOf: ReturnType<typeof numberIn>, size: number): Float64Array {
  const balance = new Float64Array(size)
  const { likely } = factsOf(graph)
  graph.situations.forEach(({ best, reply, chosen }, at) => {
    if (best) balance[numberOf(best.reply, best.chosen)]! += likely[at]!
    reply.forEach((number, index) => (balance[numberOf(number, chosen[index]!)]! -= likely[at]! / reply.length))
  })
  return balance
}

/** What random play loses in each skill, charges left aside. */
function lossBySkill({ graph }: Solution, { weights }: Scenario): Parts {
  const width = Math.max(...graph.tables.replies.map(({ cases }) => cases.length))
  const numberOf = numberIn(width)
  const balance = balanceOf(graph, numberOf, width * graph.tables.replies.length)
  const sum: Parts = {}
  for (const { index, cases } of graph.tables.replies)
    for (const { index: at, quality } of cases)
      for (const [skill, grade] of Object.entries(quality) as [Skill, number][])
        sum[skill] = (sum[skill] ?? 0) + weights[skill]! * grade * balance[numberOf(index, at)]!
  return sum
}

/** What a skill is worth over a whole talk is not far from its weight. */
export const skillShare: ProofRule = {
  code: 'skill-share',
  find({ scenario, solutions }) {
    const all = [...solutions.values()].map((solution) => lossBySkill(solution, scenario))
    const of = (skill: string) => all.reduce((sum, parts) => sum + parts[skill as Skill]!, 0)
    const total = Object.keys(scenario.weights).reduce((sum, skill) => sum + of(skill), 0)
    return Object.entries(scenario.weights).flatMap(([skill, weight]) => {
      const share = (100 * of(skill)) / total
      return share < weight / 2 || share > weight * 2
        ? [warning('skill-share', ['weights', skill], { skill, weight, share: Math.round(share) })]
        : []
    })
  },
}
