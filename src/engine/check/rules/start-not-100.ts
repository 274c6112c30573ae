import { error } from '../../scenario/finding.ts'
import { extremesOf } from '../../solve/lines.ts'
import { WORTH } from '../model-conversation.ts'
import type { ProofRule } from '../rule.ts'
import { variantsWhere } from '../states.ts'

/** The best talk possible is worth 100 in every variant: it loses nothing and comes to the best ending. */
export const startNot100: ProofRule = {
  code: 'start-not-100',
  find: ({ solutions }) =>
    variantsWhere(solutions, (solution, path, variant) => {
      const { best } = extremesOf(solution)
      return Math.abs(best - 100) > WORTH ? [error('start-not-100', path, { variant, best: best.toFixed(1) })] : []
    }),
}
