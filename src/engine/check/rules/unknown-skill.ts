import { error } from '../../scenario/finding.ts'
import { itemsAt, turnsIn } from '../places.ts'
import type { Rule } from '../rule.ts'

/** Every skill that a turn tests has a weight. */
export const unknownSkill: Rule = {
  code: 'unknown-skill',
  find: ({ scenario }) =>
    turnsIn(scenario)
      .flatMap(({ path, turn }) => itemsAt([...path, 'tests'], turn.tests))
      .filter(({ value }) => scenario.weights[value] === undefined)
      .map(({ path, value }) => error('unknown-skill', path, { skill: value })),
}
