import { error } from '../../scenario/finding.ts'
import { turnsIn } from '../places.ts'
import type { Rule } from '../rule.ts'

/** Every skill with a weight is tested somewhere. */
export const idleWeight: Rule = {
  code: 'idle-weight',
  find({ scenario }) {
    const tested = new Set<string>(turnsIn(scenario).flatMap(({ turn }) => turn.tests))
    return Object.keys(scenario.weights)
      .filter((skill) => !tested.has(skill))
      .map((skill) => error('idle-weight', ['weights', skill], { skill }))
  },
}
