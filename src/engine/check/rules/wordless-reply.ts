import { error } from '../../scenario/finding.ts'
import { repliesIn } from '../places.ts'
import type { Rule } from '../rule.ts'

/** A reply without words is a silence, whatever its case. */
export const wordlessReply: Rule = {
  code: 'wordless-reply',
  find: ({ scenario }) =>
    repliesIn(scenario)
      .filter(({ reply }) => reply.text === undefined && !reply.cases.every(({ acts }) => acts.includes('wait')))
      .map(({ path }) => error('wordless-reply', path)),
}
