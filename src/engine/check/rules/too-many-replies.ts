import type { ProofRule } from '../rule.ts'
import { placesWhere, turnPath } from '../states.ts'

/** At no moment do more than four replies apply. */
export const tooManyReplies: ProofRule = {
  code: 'too-many-replies',
  find: ({ solutions }) =>
    placesWhere('too-many-replies', solutions, ({ graph }, state) =>
      (graph.counts[graph.turn[state]!]!.applied[1] > 4 ? [turnPath(graph, state)] : [])),
}
