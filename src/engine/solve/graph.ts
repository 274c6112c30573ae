import type { State } from '../machine/meaning.ts'
import type { Tables } from '../machine/tables.ts'

/**
 * Every reachable moment of a variant and every reply offered there, in an order in which replies only lead forward.
 * Moments that no condition can tell apart any more are one state. State 0 is the start.
 */
export interface Graph {
  tables: Tables
  states: number
  /** For each state, its turn. */
  turn: Int32Array
  /** For each state, its first edge; one entry more than states, so that edges of s are first[s] to first[s + 1]. */
  first: Int32Array
  /** For each edge, the state it leads to, or an ending as −1 − its number. */
  to: Int32Array
  /** For each edge, the number of its reply in the tables. */
  reply: Int32Array
  /** For each edge, which of its reply's cases counts. */
  chosen: Uint8Array
  /** For each edge, how far its grade lies below the best that applies there, in points of 300. */
  loss: Int16Array
  /** For each state, which of the turn's lines was heard on arrival, where that depends on the reply before; else −1. */
  heard: Int16Array
  /** For each state, the number of its situation. */
  situation: Int32Array
  /** Some hundreds where the states are a million: what hangs on nothing else is asked of them. */
  situations: readonly Situation[]
  /** For each ending, 1 where some run reaches it. */
  endings: Uint8Array
  /** The state a moment belongs to; undefined where it cannot be reached. */
  find(state: State): number | undefined
  /** A moment that stands for the state: what is forgotten reads 0. */
  moment(state: number): State
}

/** All states of a turn in which the same replies apply, are offered and mean the same. */
export interface Situation {
  turn: number
  /** The numbers of the replies that apply, offered or not. */
  applies: readonly number[]
  /** For each reply on offer its number; of every state here these are the edges, in this order. */
  reply: readonly number[]
  /** For each reply on offer, which of its cases counts. */
  chosen: readonly number[]
  /** For each reply on offer, how far its grade lies below the best that applies, in points of 300. */
  loss: readonly number[]
  /** For each reply on offer, the place of that case among all cases of the turn. */
  slot: readonly number[]
  /** The best that applies, which is one on offer wherever that is as good; absent where nothing applies. */
  best?: { reply: number; chosen: number }
}

/** Too many states to be exact: nothing is sampled in their place. */
export class TooLarge extends Error {
  readonly cells: number

  constructor(id: string, variant: string, cells: number) {
    super(`${id}/${variant}: more than ${cells} states`)
    this.cells = cells
  }
}
