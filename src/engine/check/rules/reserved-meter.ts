import { error } from '../../scenario/finding.ts'
import { isReserved } from '../../scenario/schema.ts'
import type { Rule } from '../rule.ts'

/** No meter has a name that conditions use for something else. */
export const reservedMeter: Rule = {
  code: 'reserved-meter',
  find: ({ scenario }) =>
    Object.keys(scenario.meters)
      .filter(isReserved)
      .map((meter) => error('reserved-meter', ['meters', meter], { meter })),
}
