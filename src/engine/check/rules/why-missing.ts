import { error } from '../../scenario/finding.ts'
import { fieldIn, repliesIn } from '../places.ts'
import type { Rule } from '../rule.ts'

/** At a scored turn every reply says why it is worth what it is worth. */
export const whyMissing: Rule = {
  code: 'why-missing',
  find: ({ scenario }) =>
    repliesIn(scenario)
      .filter(({ turn }) => turn.tests.length > 0)
      .flatMap((reply) => fieldIn(reply, 'why', ({ why }) => why))
      .filter(({ value }) => value === undefined)
      .map(({ path }) => error('why-missing', path)),
}
