import { warning } from '../../scenario/finding.ts'
import { extremesOf } from '../../solve/lines.ts'
import type { ProofRule } from '../rule.ts'
import { variantsWhere } from '../states.ts'

const LEAST = -150

/** Even the worst talk stays on a scale that can be understood. */
export const worstTooLow: ProofRule = {
  code: 'worst-too-low',
  find: ({ solutions }) =>
    variantsWhere(solutions, (solution, path, variant) => {
      const { worst } = extremesOf(solution)
      return worst < LEAST ? [warning('worst-too-low', path, { variant, worst: Math.round(worst), least: LEAST })] : []
    }),
}
