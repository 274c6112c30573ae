import type { Look, Scenario } from '../scenario/scenario.ts'
import { chosenEntry, turnAt, type State } from './meaning.ts'
import type { Tables } from './tables.ts'

/** What the counterpart says and shows at a moment; `T` is a text or its ticket. */
export interface Speech<T> {
  turn: string
  by: string
  text: T
  look: Look
  notice?: T
  /** What can be heard or seen, as keys of method/cues.yaml. */
  cue: readonly string[]
}

const CALM: Look = { mood: 'neutral', intensity: 1 }

/** What is said, seen and noticed at a turn; undefined at an ending. Conditions are judged at this very moment. */
export function speechAt<T>(scenario: Scenario<T>, tables: Tables, state: State): Speech<T> | undefined {
  const row = turnAt(tables, state)
  if (!row) return undefined
  const turn = scenario.turns[row.key]!
  const told = turn.says[chosenEntry(row.says, state)] ?? turn.says.at(-1)!
  const notice = told.notice ?? turn.notice[chosenEntry(row.notice, state)]?.text
  return {
    turn: row.key,
    by: turn.by,
    text: told.text,
    look: told.mood ?? row.mood[chosenEntry(row.mood, state)]?.look ?? CALM,
    ...(notice === undefined ? {} : { notice }),
    cue: [...turn.cue, ...told.cue],
  }
}

