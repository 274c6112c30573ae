import { error } from '../../scenario/finding.ts'
import type { ProofRule } from '../rule.ts'
import { variantsWhere } from '../states.ts'

const LEAST = 25

/** The best ending is worth clearly more than what random play comes to, or all endings are worth the same. */
export const outcomeScale: ProofRule = {
  code: 'outcome-scale',
  find: ({ solutions }) =>
    variantsWhere(solutions, ({ scale }, path, variant) => {
      const span = scale.bestValue - scale.meanValue
      return scale.shares.outcome > 0 && span < LEAST
        ? [error('outcome-scale', path, { variant, best: scale.bestValue, mean: scale.meanValue.toFixed(1), least: LEAST })]
        : []
    }),
}
