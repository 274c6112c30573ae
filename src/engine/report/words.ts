import { applying, caseOf, type State } from '../machine/meaning.ts'
import type { Move, Talk } from '../machine/replay.ts'
import type { ReplyRow } from '../machine/rows.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Act } from '../scenario/vocabulary.ts'
import type { TakenReply } from '../score/attempt.ts'
import { given } from '../score/given.ts'
import type { Mark } from '../score/marks.ts'
import type { Option } from '../score/moves.ts'
import { whole } from '../score/points.ts'

/** A reply as the debrief shows it. Without `text` it is silence, whose words come from the interface. */
export interface Words<T> {
  reply: string
  text?: T
  /** What it did, seen from that moment. */
  why?: T
  principle?: string
  acts: readonly Act[]
}

/** A reply that was on offer. */
export interface Priced<T> extends Words<T> {
  mark?: Mark
  /** Rounded on its own: only the costs of moves made add up. */
  cost: number
  exact: number
}

/** A reply that existed but had not been found out. */
export interface Unearned<T> extends Words<T> {
  /** It would have been worth more than anything on offer. */
  better: boolean
}

export interface TakenBack<T> {
  turn: string
  reply: string
  text?: T
  redone: boolean
}

/** A reply in the words and the sense it has at a moment. */
export function wordsOf<T>({ turns }: Scenario<T>, turn: string, row: ReplyRow, state: State): Words<T> {
  const { text, cases } = turns[turn]!.replies[row.key]!
  const { why, principle, acts } = cases[caseOf(row, state).index]!
  return given({ reply: row.key, text, why, principle, acts })
}

/** The other replies that were on offer, in the file's order. */
export function othersAt<T>(scenario: Scenario<T>, move: Move, options: readonly Option[]): Priced<T>[] {
  return options.flatMap(({ exact, mark }, at) => {
    const row = move.offered[at]!
    if (row === move.reply) return []
    return [given({ ...wordsOf(scenario, move.turn.key, row, move.before), mark, cost: whole(exact), exact })]
  })
}

/** The replies that needed something nobody had found out, in the file's order. */
export function unearnedAt<T>(scenario: Scenario<T>, { tables }: Talk, move: Move): Unearned<T>[] {
  const grade = (row: ReplyRow) => caseOf(row, move.before).grade
  const best = Math.max(...move.offered.map(grade))
  return applying(tables, move.before).filter((row) => !move.offered.includes(row)).map((row) => ({
    ...wordsOf(scenario, move.turn.key, row, move.before),
    better: grade(row) > best,
  }))
}

/** The replies that were taken back at a place among the replies. */
export const takenBackAt = <T>({ turns }: Scenario<T>, taken: readonly TakenReply[], index: number): TakenBack<T>[] =>
  taken.filter(({ at }) => at === index).map(({ turn, reply, redone = false }) =>
    given({ turn, reply, text: turns[turn]?.replies[reply]?.text, redone }))
