import type { Mark } from './marks.ts'

/** What one of the replies on offer would have cost. */
export interface Option {
  reply: string
  /** Points, unrounded. */
  exact: number
  /** How far its grade lies below the best on offer: 0 to 3, averaged over the turn's skills by weight. */
  gap: number
  /** Absent where all on offer cost the same. */
  mark?: Mark
}

/** A move of a talk, priced. */
export interface ScoredMove extends Option {
  index: number
  turn: string
  /** Its moment among the states of the solution. */
  state: number
  /** In points of 300, with the charge for what it leaves out. */
  loss: number
  /** Whole points as shown; over a talk they and the hints add up to what was lost. */
  cost: number
  /** A decision counts where something is tested and two replies on offer differ in grade. */
  decision: boolean
  hint: boolean
  /** All replies on offer, this one included, in the file's order. */
  offered: Option[]
}
