import type { Lamp } from '../scenario/vocabulary.ts'

/** One of the six lamps of the BANTER card. */
export interface LampScore {
  lamp: Lamp
  level: 0 | 1 | 2
  /** The move that lit it this far; absent where it is dark. */
  move?: number
}
