import { error } from '../../scenario/finding.ts'
import { fieldIn, repliesIn } from '../places.ts'
import type { Rule } from '../rule.ts'

/** At a scored turn every reply has a quality for each skill tested. */
export const qualityMissing: Rule = {
  code: 'quality-missing',
  find: ({ scenario }) =>
    repliesIn(scenario).flatMap((reply) => fieldIn(reply, 'quality', ({ quality }) => quality).flatMap(({ path, value }) =>
      reply.turn.tests
        .filter((skill) => value[skill] === undefined)
        .map((skill) => error('quality-missing', path, { skill })))),
}
