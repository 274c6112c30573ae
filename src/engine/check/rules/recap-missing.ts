import { error } from '../../scenario/finding.ts'
import { turnsIn } from '../places.ts'
import type { Rule } from '../rule.ts'

/** A turn that can be drilled by itself says what came before it. */
export const recapMissing: Rule = {
  code: 'recap-missing',
  find: ({ scenario }) =>
    turnsIn(scenario)
      .filter(({ turn }) => (turn.objection !== undefined || turn.opensClosing) && turn.recap === undefined)
      .map(({ path, key }) => error('recap-missing', path, { turn: key })),
}
