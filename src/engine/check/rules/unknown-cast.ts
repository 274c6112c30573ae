import { error } from '../../scenario/finding.ts'
import { itemsAt, turnsIn } from '../places.ts'
import type { Rule } from '../rule.ts'

/** Everybody in the cast is one of the method's people, and everybody who speaks is in the cast. */
export const unknownCast: Rule = {
  code: 'unknown-cast',
  find({ scenario, method }) {
    const cast = [
      ...itemsAt(['cast'], scenario.cast),
      ...Object.entries(scenario.variants).flatMap(([key, variant]) => itemsAt(['variants', key, 'cast'], variant.cast ?? [])),
    ]
    const present = new Set(cast.map(({ value }) => value))
    const strangers = cast.filter(({ value }) => !Object.hasOwn(method.cast, value))
    const speakers = turnsIn(scenario).map(({ path, turn }) => ({ path: [...path, 'by'], value: turn.by }))
    return [...strangers, ...speakers.filter(({ value }) => !present.has(value))]
      .map(({ path, value }) => error('unknown-cast', path, { person: value }))
  },
}
