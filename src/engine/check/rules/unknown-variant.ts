import { error } from '../../scenario/finding.ts'
import { conditionsIn, itemsAt } from '../places.ts'
import type { Rule } from '../rule.ts'

/** Every condition on a variant names one. */
export const unknownVariant: Rule = {
  code: 'unknown-variant',
  find: ({ scenario }) =>
    conditionsIn(scenario)
      .flatMap(({ path, value }) => itemsAt([...path, 'variant'], value.variant))
      .filter(({ value }) => !Object.hasOwn(scenario.variants, value))
      .map(({ path, value }) => error('unknown-variant', path, { variant: value })),
}
