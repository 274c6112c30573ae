import { SAME } from './loss.ts'
import type { ScoredMove } from './moves.ts'

type Priced = Pick<ScoredMove, 'index' | 'mark' | 'exact' | 'offered'>

/** Points that must have been lost before, and what some other reply must have cost. */
const LOST_BEFORE = 5
const AT_RISK = 8

/** The best moves made after at least 5 points were lost, at turns where some reply cost more than 8. */
export function recoveriesOf(moves: readonly Priced[]): number[] {
  let lost = 0
  return moves.flatMap(({ index, mark, exact, offered }) => {
    const wasAtRisk = offered.some((option) => option.exact > AT_RISK + SAME)
    const isRecovery = mark === 'best' && lost > LOST_BEFORE - SAME && wasAtRisk
    lost += exact
    return isRecovery ? [index] : []
  })
}
