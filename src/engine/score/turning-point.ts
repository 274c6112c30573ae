/** The move that cost most. */
export interface TurningPoint {
  move: number
  /** Whole points as shown: `cost` of the `of` that were lost. */
  cost: number
  of: number
}
