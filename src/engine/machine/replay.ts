import { caseOf, isOffered, isOver, offered, replyNamed, startOf, step, type State } from './meaning.ts'
import type { CaseRow, ReplyRow, TurnRow } from './rows.ts'
import type { Tables } from './tables.ts'

/** A reply as an attempt keeps it. */
export interface GivenReply {
  turn: string
  reply: string
}

/** A reply with all that was possible when it was given. */
export interface Move {
  turn: TurnRow
  reply: ReplyRow
  chosen: CaseRow
  before: State
  after: State
  /** How often the turn had been answered before. */
  visit: number
  offered: readonly ReplyRow[]
}

/** Why a list of replies could not be followed to its end. */
export interface Stop {
  /** The index of the first reply that does not fit. */
  at: number
  reason: 'over' | 'other-turn' | 'unknown-reply' | 'not-offered'
}

export interface Talk {
  tables: Tables
  moves: readonly Move[]
  state: State
  /** The key of the ending; absent while the talk goes on. */
  ending?: string
  stop?: Stop
}

function reasonNot(tables: Tables, state: State, { turn, reply }: GivenReply): Stop['reason'] | undefined {
  if (isOver(state)) return 'over'
  const row = tables.turns[state.at]!
  if (row.key !== turn) return 'other-turn'
  const found = replyNamed(row, reply)
  if (!found) return 'unknown-reply'
  return isOffered(found, state) ? undefined : 'not-offered'
}

function moveFrom(tables: Tables, state: State, given: GivenReply, visits: Map<string, number>): Move {
  const turn = tables.turns[state.at]!
  const reply = replyNamed(turn, given.reply)!
  const visit = visits.get(turn.key) ?? 0
  visits.set(turn.key, visit + 1)
  return {
    turn, reply, visit,
    chosen: caseOf(reply, state),
    before: state,
    after: step(tables, state, reply),
    offered: offered(tables, state),
  }
}

/** Folds a list of replies: the same list gives the same talk. Stops at the first that does not fit, and says so. */
export function replay(tables: Tables, replies: readonly GivenReply[]): Talk {
  const visits = new Map<string, number>()
  const moves: Move[] = []
  let state = startOf(tables)
  for (const [at, given] of replies.entries()) {
    const reason = reasonNot(tables, state, given)
    if (reason) return { tables, moves, state, stop: { at, reason }, ...endingIn(tables, state) }
    const move = moveFrom(tables, state, given, visits)
    moves.push(move)
    state = move.after
  }
  return { tables, moves, state, ...endingIn(tables, state) }
}

const endingIn = ({ endings }: Tables, { at }: State) => (at < 0 ? { ending: endings[-1 - at]!.key } : {})

/** How often a turn has been answered so far in a talk. */
export const visitsOf = ({ moves }: Talk, turn: string): number => moves.filter((move) => move.turn.key === turn).length
