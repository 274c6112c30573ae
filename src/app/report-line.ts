import { replay, tablesOf, type Attempt, type Edition } from '../engine/index.ts'
import { keysOf, reportOf } from './report.ts'

/** The report of the turn that a conversation stands at. */
export function reportTurn({ structure }: Edition, attempt: Attempt): string {
  const tables = tablesOf(structure, attempt.variant)
  const { state } = replay(tables, attempt.replies)
  return reportOf({ attempt, line: tables.turns[state.at]?.key })
}

/** The report of a move in the debrief; of the whole attempt where none is opened. */
export function reportMove(attempt: Attempt, move: number | undefined): string {
  const reply = move === undefined ? undefined : attempt.replies[move]
  return reportOf({ attempt, line: reply && keysOf(reply) })
}
