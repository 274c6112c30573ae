import { error } from '../../scenario/finding.ts'
import type { Rule } from '../rule.ts'

/** There is at least one variant to play. */
export const noVariant: Rule = {
  code: 'no-variant',
  find: ({ scenario }) => (Object.keys(scenario.variants).length > 0 ? [] : [error('no-variant', ['variants'])]),
}
