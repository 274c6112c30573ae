import { error } from '../../scenario/finding.ts'
import { fieldsIn, type Placed } from '../places.ts'
import type { Rule } from '../rule.ts'

/** Every principle named is one of the method's. */
export const unknownPrinciple: Rule = {
  code: 'unknown-principle',
  find({ scenario, method }) {
    const named: Placed<string | undefined>[] = [
      { path: ['briefing', 'principle'], value: scenario.briefing.principle },
      ...Object.entries(scenario.variants).map(([key, { briefing }]) =>
        ({ path: ['variants', key, 'briefing', 'principle'], value: briefing.principle })),
      ...fieldsIn(scenario, 'principle', ({ principle }) => principle),
    ]
    return named.flatMap(({ path, value }) =>
      value === undefined || Object.hasOwn(method.principles, value) ? [] : [error('unknown-principle', path, { principle: value })])
  },
}
