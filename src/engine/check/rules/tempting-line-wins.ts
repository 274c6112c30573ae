import type { ProofRule } from '../rule.ts'
import { eachState, isDecisive, repliesWhere } from '../states.ts'

/** The line that costs least is always among the best graded of those on offer. */
export const temptingLineWins: ProofRule = {
  code: 'tempting-line-wins',
  find: ({ solutions }) =>
    repliesWhere('tempting-line-wins', solutions, ({ graph, bestEdge }, wrong) => {
      const least = graph.situations.map(({ loss }) => Math.min(...loss))
      eachState(graph, (situation) => isDecisive(graph, situation), (state) => {
        const best = bestEdge[state]!
        if (graph.loss[best]! > least[graph.situation[state]!]!) wrong(best)
      })
    }),
}
