import { SAME } from '../../score/loss.ts'
import { endingOf, lossPoints, outcomePoints, type Solution } from '../../solve/values.ts'
import type { ProofRule } from '../rule.ts'
import { edgesAt, placesWhere, replyPath } from '../states.ts'

/** Whether the best line goes on, and something is left to lose on it. */
function hasMore({ graph, bestEdge, chances }: Solution, state: number): boolean {
  const next = graph.to[bestEdge[state]!]!
  return next >= 0 && chances.loss[next]! > 0
}

/** The replies that end a talk below its best and are yet worth more than to go on by chance. */
function quitting({ graph, scale, loss, best, chances }: Solution, state: number): string[][] {
  const [begin, end] = edgesAt(graph, state)
  const random = outcomePoints(scale, chances.value[state]!) - lossPoints(scale, chances.loss[state]!)
  const paths: string[][] = []
  for (let edge = begin; edge < end; edge++) {
    const to = graph.to[edge]!
    if (to >= 0) continue
    const points = outcomePoints(scale, graph.tables.endings[endingOf(to)]!.value) - lossPoints(scale, loss[edge]!)
    if (points > random + SAME && points < best[state]! - SAME) paths.push(replyPath(graph, edge))
  }
  return paths
}

/** No reply below the best that leaves a talk early is worth more than what random play would still make of it. */
export const quittingPays: ProofRule = {
  code: 'quitting-pays',
  find: ({ solutions }) =>
    placesWhere('quitting-pays', solutions, (solution, state) => (hasMore(solution, state) ? quitting(solution, state) : [])),
}
