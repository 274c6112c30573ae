import type { Gate } from '../scenario/scenario.ts'
import type { Act } from '../scenario/vocabulary.ts'
import { SAME } from './loss.ts'

/** ◎ ○ △ ✕ and ⊘, from the best to the line that must not be crossed. */
export const MARKS = ['best', 'good', 'mixed', 'costly', 'redline'] as const
export type Mark = (typeof MARKS)[number]

export type Tally = Record<Mark, number>

/** The most that ◎, ○ and △ may cost, in points. */
const COSTS = [2, 8, 18]
/** The gap in grade, 0 to 3, from which on a reply is no longer ◎, ○, △. */
const GAPS = [0.5, 1.5, 2.5]

/** The worse of two marks, by cost and by gap in grade: costs shrink with the length of a talk, grades do not. */
export function markOf(cost: number, gap: number): Mark {
  const byCost = COSTS.filter((most) => cost > most + SAME).length
  const byGap = GAPS.filter((from) => gap > from - SAME).length
  return MARKS[Math.max(byCost, byGap)]!
}

/** Whether these acts break a gate that says never, whatever they won. */
export const crossesLine = (acts: readonly Act[], gates: readonly Gate[]): boolean =>
  gates.some((gate) => 'never' in gate && acts.includes(gate.never))

export function tallyOf(moves: readonly { mark?: Mark }[]): Tally {
  const count = (mark: Mark) => moves.filter((move) => move.mark === mark).length
  return {
    best: count('best'), good: count('good'), mixed: count('mixed'), costly: count('costly'), redline: count('redline'),
  }
}
