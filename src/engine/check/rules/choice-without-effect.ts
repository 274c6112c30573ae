import { error } from '../../scenario/finding.ts'
import type { Reply } from '../../scenario/scenario.ts'
import { turnsIn } from '../places.ts'
import type { Rule } from '../rule.ts'

const effectOf = ({ cases }: Reply<unknown>): string =>
  JSON.stringify(cases.map(({ when, quality, effects, sets, acts, goto }) => [when, quality, effects, sets, acts, goto]))

/** It matters which reply of a turn is given. */
export const choiceWithoutEffect: Rule = {
  code: 'choice-without-effect',
  find: ({ scenario }) =>
    turnsIn(scenario).flatMap(({ path, key, turn }) => {
      const effects = Object.values(turn.replies).map(effectOf)
      return effects.length > 1 && new Set(effects).size === 1 ? [error('choice-without-effect', path, { turn: key })] : []
    }),
}
