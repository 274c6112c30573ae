import { error } from '../../scenario/finding.ts'
import { flagsRead, flagsSet } from '../places.ts'
import type { Rule } from '../rule.ts'

/** Every flag that is asked for is set somewhere. */
export const unknownFlag: Rule = {
  code: 'unknown-flag',
  find({ scenario }) {
    const set = new Set(flagsSet(scenario).map(({ value }) => value))
    return flagsRead(scenario)
      .filter(({ value }) => !set.has(value))
      .map(({ path, value }) => error('unknown-flag', path, { flag: value }))
  },
}
