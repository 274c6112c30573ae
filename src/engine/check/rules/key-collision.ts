import { error } from '../../scenario/finding.ts'
import type { Rule } from '../rule.ts'

/** Turns and endings share one namespace. */
export const keyCollision: Rule = {
  code: 'key-collision',
  find: ({ scenario: { turns, endings } }) =>
    Object.keys(endings)
      .filter((key) => Object.hasOwn(turns, key))
      .map((key) => error('key-collision', ['endings', key], { key })),
}
