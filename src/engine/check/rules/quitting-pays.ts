import { SAME } from '../../score/loss.ts'
import type { Graph, Situation } from '../../solve/graph.ts'
import { endingOf, lossPoints, outcomePoints, type Solution } from '../../solve/values.ts'
import type { ProofRule } from '../rule.ts'
import { casesIn, eachState, edgesAt, repliesWhere } from '../states.ts'

/** Whether the best line goes on, and something is left to lose on it. */
function hasMore({ graph, bestEdge, chances }: Solution, state: number): boolean {
  const next = graph.to[bestEdge[state]!]!
  return next >= 0 && chances.loss[next]! > 0
}

/** Notes the replies that end a talk below its best and are yet worth more than to go on by chance. */
function look({ graph, scale, loss, best, chances }: Solution, state: number, wrong: (edge: number) => void) {
  const [begin, end] = edgesAt(graph, state)
  const random = outcomePoints(scale, chances.value[state]!) - lossPoints(scale, chances.loss[state]!)
  for (let edge = begin; edge < end; edge++) {
    const to = graph.to[edge]!
    if (to >= 0) continue
    const points = outcomePoints(scale, graph.tables.endings[endingOf(to)]!.value) - lossPoints(scale, loss[edge]!)
    if (points > random + SAME && points < best[state]! - SAME) wrong(edge)
  }
}

/** Whether a reply of a situation may end the talk, by itself or broken off. */
const mayEnd = (graph: Graph, situation: Situation): boolean =>
  graph.tables.interrupts.some(({ goto }) => goto < 0) || casesIn(graph, situation).some(({ goto }) => goto < 0)

/** No reply below the best that leaves a talk early is worth more than what random play would still make of it. */
export const quittingPays: ProofRule = {
  code: 'quitting-pays',
  find: ({ solutions }) =>
    repliesWhere('quitting-pays', solutions, (solution, wrong) => {
      const { graph } = solution
      eachState(graph, (situation) => mayEnd(graph, situation), (state) => {
        if (hasMore(solution, state)) look(solution, state, wrong)
      })
    }),
}
