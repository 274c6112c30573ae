import { error } from '../../scenario/finding.ts'
import { conditionsIn, fieldsIn } from '../places.ts'
import type { Rule } from '../rule.ts'

/** Every meter that is read, changed or set has been declared. */
export const unknownMeter: Rule = {
  code: 'unknown-meter',
  find({ scenario }) {
    const records = [
      ...Object.entries(scenario.variants).map(([key, { meters }]) =>
        ({ path: ['variants', key, 'meters'], value: meters as object })),
      ...conditionsIn(scenario).map(({ path, value }) => ({ path, value: value.meters as object })),
      ...fieldsIn(scenario, 'effects', ({ effects }) => effects as object),
    ]
    return records.flatMap(({ path, value }) => Object.keys(value)
      .filter((meter) => !Object.hasOwn(scenario.meters, meter))
      .map((meter) => error('unknown-meter', [...path, meter], { meter })))
  },
}
