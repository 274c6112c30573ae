import type { ProofRule } from '../rule.ts'
import { turnsWhere } from '../states.ts'

/** In no moment of any run is there nothing left to say. */
export const deadEnd: ProofRule = {
  code: 'dead-end',
  find: ({ solutions }) => turnsWhere('dead-end', solutions, (_, { reply }) => reply.length === 0),
}
