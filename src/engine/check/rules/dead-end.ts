import type { ProofRule } from '../rule.ts'
import { edgesAt, placesWhere, turnPath } from '../states.ts'

/** In no moment of any run is there nothing left to say. */
export const deadEnd: ProofRule = {
  code: 'dead-end',
  find: ({ solutions }) =>
    placesWhere('dead-end', solutions, ({ graph }, state) => {
      const [begin, end] = edgesAt(graph, state)
      return begin === end ? [turnPath(graph, state)] : []
    }),
}
