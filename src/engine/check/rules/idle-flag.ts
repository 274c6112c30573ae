import { warning } from '../../scenario/finding.ts'
import { flagsRead, flagsSet } from '../places.ts'
import type { Rule } from '../rule.ts'

/** Every flag that is set is asked for somewhere; each that is not is named once. */
export const idleFlag: Rule = {
  code: 'idle-flag',
  find({ scenario }) {
    const known = new Set(flagsRead(scenario).map(({ value }) => value))
    return flagsSet(scenario).flatMap(({ path, value }) => {
      if (known.has(value)) return []
      known.add(value)
      return [warning('idle-flag', path, { flag: value })]
    })
  },
}
