import { error } from '../../scenario/finding.ts'
import type { ProofRule } from '../rule.ts'
import { variantsWhere } from '../states.ts'

/** Random play loses something. */
export const nothingAtStake: ProofRule = {
  code: 'nothing-at-stake',
  find: ({ solutions }) =>
    variantsWhere(solutions, ({ scale }, path, variant) =>
      (scale.meanLoss > 0 ? [] : [error('nothing-at-stake', path, { variant })])),
}
