import { error } from '../../scenario/finding.ts'
import { turnsIn } from '../places.ts'
import type { Rule } from '../rule.ts'

/** A turn offers silence once at most. */
export const silenceTwice: Rule = {
  code: 'silence-twice',
  find: ({ scenario }) =>
    turnsIn(scenario).flatMap(({ path, turn }) =>
      Object.entries(turn.replies)
        .filter(([, { text }]) => text === undefined)
        .slice(1)
        .map(([reply]) => error('silence-twice', [...path, 'replies', reply]))),
}
