import type { ProofRule } from '../rule.ts'
import { edgesAt, placesWhere, replyPath } from '../states.ts'

/** The line that costs least is always among the best graded of those on offer. */
export const temptingLineWins: ProofRule = {
  code: 'tempting-line-wins',
  find: ({ solutions }) =>
    placesWhere('tempting-line-wins', solutions, ({ graph, bestEdge }, state) => {
      const [begin, end] = edgesAt(graph, state)
      const best = bestEdge[state]!
      for (let edge = begin; edge < end; edge++) if (graph.loss[edge]! < graph.loss[best]!) return [replyPath(graph, best)]
      return []
    }),
}
