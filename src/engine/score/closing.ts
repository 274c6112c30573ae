import type { Said } from './said.ts'

export const CLOSING_STEPS = ['summarised', 'tried', 'asked', 'held'] as const
export type ClosingStep = (typeof CLOSING_STEPS)[number]

/** From the moment the ask has been earned until the end of the talk. */
export interface Closing {
  /** 1 where the ask was ever earned, else 0. */
  n: 0 | 1
  /** The move that replied first with the window open; the number of moves where none did. */
  opened?: number
  /** The words that earned each step; `held` names the silence, or what completed date and owner. */
  earned: Partial<Record<ClosingStep, Said>>
  /** Of 4. */
  points: number
  /** 0 to 100; absent where the ask was never earned. */
  percent?: number
  /** The order was asked for before it was earned. */
  premature: Said[]
  /** Open for at least one turn that offered an ask, and none made. */
  missed: boolean
}
