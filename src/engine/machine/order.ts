import { numberOf, shuffled } from '../scenario/hash.ts'
import { applying, earned, type State } from './meaning.ts'
import type { ReplyRow } from './rows.ts'
import type { Tables } from './tables.ts'

/** The order of so many replies: their places in the scenario, as they are drawn from seed, turn and visit. */
export const orderOf = (count: number, seed: number, turn: string, visit: number): number[] =>
  shuffled(Array.from({ length: count }, (_, place) => place), numberOf(`${seed} ${turn} ${visit}`))

/**
 * The replies offered now, in the order they are shown: drawn over all that apply, and only then filtered, so that
 * earning a reply moves no other. (decisions E-B 11)
 */
export function shown(tables: Tables, state: State, seed: number, visit: number): ReplyRow[] {
  const turn = tables.turns[state.at]
  if (!turn) return []
  const replies = applying(tables, state)
  return orderOf(replies.length, seed, turn.key, visit).map((place) => replies[place]!).filter((reply) => earned(reply, state))
}

/** The variant a new run plays, drawn by its seed among those it may be. */
export function drawVariant(variants: readonly string[], seed: number): string {
  const order = shuffled(variants, numberOf(`${seed} variant`))
  if (order[0] === undefined) throw new Error('no variant to draw from')
  return order[0]
}
