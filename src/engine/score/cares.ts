import type { Talk } from '../machine/replay.ts'
import type { Cares, Scenario } from '../scenario/scenario.ts'
import { given } from './given.ts'
import { caseGiven, someCase } from './source.ts'

/** Both cared for · the buyer-first pull · force · neglect. */
export const CORNERS = ['both', 'buyer-first', 'force', 'neglect'] as const
export type Corner = (typeof CORNERS)[number]

/** Care for the client beside care for one's own firm. */
export interface TwoCares {
  /** Running sums: one at the start, one after each move. */
  points: Cares[]
  /** Where the talk ended; absent in the very middle. */
  corner?: Corner
}

/** The corner of a point; care that is not there does not count as care. */
export function cornerOf({ client, firm }: Cares): Corner | undefined {
  if (client === 0 && firm === 0) return undefined
  if (client > 0) return firm > 0 ? 'both' : 'buyer-first'
  return firm > 0 ? 'force' : 'neglect'
}

/** How the two cares ran through a talk; undefined where the scenario weighs neither. */
export function caresOf(talk: Talk, scenario: Scenario<unknown>): TwoCares | undefined {
  if (!someCase(scenario, ({ cares }) => cares !== undefined)) return undefined
  let now: Cares = { client: 0, firm: 0 }
  const points = [now]
  for (const move of talk.moves) {
    const { client, firm } = caseGiven(scenario, move).cares ?? { client: 0, firm: 0 }
    now = { client: now.client + client, firm: now.firm + firm }
    points.push(now)
  }
  return given({ points, corner: cornerOf(now) })
}
