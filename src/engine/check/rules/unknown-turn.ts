import { error } from '../../scenario/finding.ts'
import { conditionsIn, itemsAt } from '../places.ts'
import type { Rule } from '../rule.ts'

/** Every `visited` names a turn. */
export const unknownTurn: Rule = {
  code: 'unknown-turn',
  find: ({ scenario }) =>
    conditionsIn(scenario)
      .flatMap(({ path, value }) => itemsAt([...path, 'visited'], value.visited))
      .filter(({ value }) => !Object.hasOwn(scenario.turns, value))
      .map(({ path, value }) => error('unknown-turn', path, { turn: value })),
}
