import { error } from '../../scenario/finding.ts'
import { turnsIn } from '../places.ts'
import type { Rule } from '../rule.ts'

/** A turn has three or four replies; one that tests nothing may have fewer. */
export const replyCount: Rule = {
  code: 'reply-count',
  find: ({ scenario }) =>
    turnsIn(scenario).flatMap(({ path, turn }) => {
      const count = Object.keys(turn.replies).length
      const least = turn.tests.length > 0 ? 3 : 1
      return count < least || count > 4 ? [error('reply-count', [...path, 'replies'], { count, least, most: 4 })] : []
    }),
}
