import { error } from '../../scenario/finding.ts'
import type { ProofRule } from '../rule.ts'
import { turnsReached } from '../runs.ts'

/** Some run, in some variant, comes to every turn. */
export const unreachableTurn: ProofRule = {
  code: 'unreachable-turn',
  find({ scenario, solutions }) {
    const reached = turnsReached(solutions)
    return Object.keys(scenario.turns)
      .filter((turn) => !reached.has(turn))
      .map((turn) => error('unreachable-turn', ['turns', turn], { turn }))
  },
}
