import { error } from '../../scenario/finding.ts'
import { itemsAt } from '../places.ts'
import type { Rule } from '../rule.ts'

/** Every system of the method that the scenario claims to make playable exists. */
export const unknownMethod: Rule = {
  code: 'unknown-method',
  find: ({ scenario, method }) =>
    itemsAt(['methods'], scenario.methods)
      .filter(({ value }) => !Object.hasOwn(method.systems, value))
      .map(({ path, value }) => error('unknown-method', path, { method: value })),
}
