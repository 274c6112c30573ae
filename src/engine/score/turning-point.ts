import { SAME } from './loss.ts'
import type { ScoredMove } from './moves.ts'

/** The move that cost most. */
export interface TurningPoint {
  move: number
  /** Whole points as shown: `cost` of the `of` that were lost. */
  cost: number
  of: number
}

type Priced = Pick<ScoredMove, 'index' | 'exact' | 'cost'>

const LEAST = 2

/** The costliest move, the earliest of equals; none where nothing cost as much as two points. */
export function turningPointOf(moves: readonly Priced[], lost: number): TurningPoint | undefined {
  const most = Math.max(...moves.map(({ exact }) => exact))
  const move = moves.find(({ exact }) => exact > most - SAME)
  if (!move || most < LEAST - SAME) return undefined
  return { move: move.index, cost: move.cost, of: lost }
}
