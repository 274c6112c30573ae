import { error } from '../../scenario/finding.ts'
import { fieldsIn } from '../places.ts'
import type { Rule } from '../rule.ts'

/** Every reply, and every case of it, leads somewhere. */
export const gotoMissing: Rule = {
  code: 'goto-missing',
  find: ({ scenario }) =>
    fieldsIn(scenario, 'goto', ({ goto }) => goto)
      .filter(({ value }) => value === '')
      .map(({ path }) => error('goto-missing', path)),
}
