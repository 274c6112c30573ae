import { error } from '../../scenario/finding.ts'
import type { Rule } from '../rule.ts'

const SHARED = ['trust', 'patience', 'presence']

/** Besides the meters that all scenarios share, a file has at most one of its own. */
export const tooManyMeters: Rule = {
  code: 'too-many-meters',
  find: ({ scenario }) =>
    Object.keys(scenario.meters)
      .filter((meter) => !SHARED.includes(meter))
      .slice(1)
      .map((meter) => error('too-many-meters', ['meters', meter], { meter })),
}
