import type { Move, Talk } from '../machine/replay.ts'
import { caseOf } from '../machine/meaning.ts'
import type { Act } from '../scenario/vocabulary.ts'

/** The words that did something: the move they were spoken in, and the act they were. */
export interface Said {
  /** Index of the move in the talk, from 0. */
  move: number
  act: Act
}

/** All that was done in a talk, in the order of its replies and of the acts in each. */
export const saidIn = ({ moves }: Talk): Said[] =>
  moves.flatMap(({ chosen }, move) => chosen.acts.map((act) => ({ move, act })))

/** Whether some reply on offer at a move would have done one of these. */
export const couldSay = ({ offered, before }: Move, acts: readonly Act[]): boolean =>
  offered.some((reply) => caseOf(reply, before).acts.some((act) => acts.includes(act)))
