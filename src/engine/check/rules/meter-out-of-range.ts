import { error } from '../../scenario/finding.ts'
import type { Rule } from '../rule.ts'

/** No meter starts above its highest value, in no variant. */
export const meterOutOfRange: Rule = {
  code: 'meter-out-of-range',
  find({ scenario }) {
    const starts = [
      ...Object.entries(scenario.meters).map(([meter, { start }]) => ({ path: ['meters', meter, 'start'], meter, start })),
      ...Object.entries(scenario.variants).flatMap(([key, { meters }]) => Object.entries(meters).map(([meter, start]) =>
        ({ path: ['variants', key, 'meters', meter], meter, start }))),
    ]
    return starts.flatMap(({ path, meter, start }) => {
      const most = scenario.meters[meter]?.max ?? Infinity
      return start > most ? [error('meter-out-of-range', path, { meter, start, most })] : []
    })
  },
}
