import type { Cares } from '../scenario/scenario.ts'

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
