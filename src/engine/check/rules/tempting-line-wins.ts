import type { ProofRule } from '../rule.ts'
import { edgesAt, placesWhere, replyPath } from '../states.ts'

/** The line that costs least is always among the best graded of those on offer. */
export const temptingLineWins: ProofRule = {
  code: 'tempting-line-wins',
  find: ({ solutions }) =>
    placesWhere('tempting-line-wins', solutions, ({ graph, bestEdge }, state) => {
      const [begin, end] = edgesAt(graph, state)
      const best = bestEdge[state]!
      const least = Math.min(...graph.loss.subarray(begin, end))
      return best >= 0 && graph.loss[best]! > least ? [replyPath(graph, best)] : []
    }),
}
