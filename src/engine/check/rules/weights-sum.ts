import { error } from '../../scenario/finding.ts'
import type { Rule } from '../rule.ts'

/** The weights of the skills add up to 100. */
export const weightsSum: Rule = {
  code: 'weights-sum',
  find({ scenario }) {
    const sum = Object.values(scenario.weights).reduce((total, weight) => total + weight, 0)
    return sum === 100 ? [] : [error('weights-sum', ['weights'], { sum })]
  },
}
