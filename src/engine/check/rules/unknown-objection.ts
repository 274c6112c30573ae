import { error } from '../../scenario/finding.ts'
import { turnsIn } from '../places.ts'
import type { Rule } from '../rule.ts'

/** Every objection is of a kind that the method names. */
export const unknownObjection: Rule = {
  code: 'unknown-objection',
  find: ({ scenario, method }) =>
    turnsIn(scenario).flatMap(({ path, turn: { objection } }) =>
      objection === undefined || Object.hasOwn(method.objections, objection)
        ? []
        : [error('unknown-objection', [...path, 'objection'], { objection })]),
}
