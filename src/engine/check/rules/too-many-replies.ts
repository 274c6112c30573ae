import type { ProofRule } from '../rule.ts'
import { turnsWhere } from '../states.ts'

/** At no moment do more than four replies apply. */
export const tooManyReplies: ProofRule = {
  code: 'too-many-replies',
  find: ({ solutions }) => turnsWhere('too-many-replies', solutions, (_, { applies }) => applies.length > 4),
}
