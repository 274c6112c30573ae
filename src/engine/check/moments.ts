import type { Graph } from '../solve/graph.ts'
import { edgesAt } from './states.ts'

/** Moments of a turn at which the same replies are offered and the same of them lose nothing; one bit a reply. */
export interface Moment {
  turn: number
  offered: number
  best: number
  /** One state of this kind. */
  state: number
}

/** More replies than these are not told apart at a turn. */
const MOST_REPLIES = 20

const known = new WeakMap<Graph, readonly Moment[]>()

function momentsFrom(graph: Graph): Moment[] {
  const { tables, states, turn, reply, loss } = graph
  const found = new Map<number, Moment>()
  const place = Int32Array.from(tables.replies, ({ index, turn: at }) => tables.turns[at]!.replies.findIndex((row) => row.index === index))
  for (let state = 0; state < states; state++) {
    const [begin, end] = edgesAt(graph, state)
    let offered = 0
    let best = 0
    for (let edge = begin; edge < end; edge++) {
      const bit = 1 << Math.min(place[reply[edge]!]!, MOST_REPLIES)
      offered |= bit
      if (loss[edge] === 0) best |= bit
    }
    const key = (turn[state]! * 2 ** 21 + offered) * 2 ** 21 + best
    if (!found.has(key)) found.set(key, { turn: turn[state]!, offered, best, state })
  }
  return [...found.values()]
}

/** The kinds of moments that a variant has, in the order in which they are first met. */
export function momentsOf(graph: Graph): readonly Moment[] {
  const moments = known.get(graph) ?? momentsFrom(graph)
  known.set(graph, moments)
  return moments
}
