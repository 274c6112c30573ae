import { error } from '../../scenario/finding.ts'
import type { Rule } from '../rule.ts'

/** Every walk is planned in a variant that there is. */
export const walkVariant: Rule = {
  code: 'walk-variant',
  file: 'walks.yaml',
  find: ({ scenario, walks }) =>
    Object.entries(walks)
      .filter(([, { variant }]) => !Object.hasOwn(scenario.variants, variant))
      .map(([key, { variant }]) => error('walk-variant', ['walks', key, 'variant'], { walk: key, variant })),
}
