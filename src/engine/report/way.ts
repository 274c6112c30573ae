import { isOver, step, turnAt, type State } from '../machine/meaning.ts'
import type { GivenReply } from '../machine/replay.ts'
import { given } from '../score/given.ts'
import type { Solution } from '../solve/values.ts'

/** A way on to an ending; without `ending` it leads nowhere. */
export interface Way {
  replies: GivenReply[]
  ending?: string
}

/** The best line from a moment on: its replies, and the moments before the first and after each of them. */
export function bestWay({ graph, bestEdge }: Solution, from: State): { way: Way; states: State[] } {
  const { tables } = graph
  const replies: GivenReply[] = []
  const states = [from]
  let state = from
  while (!isOver(state)) {
    const edge = bestEdge[graph.find(state)!]!
    if (edge < 0) break
    const row = tables.replies[graph.reply[edge]!]!
    replies.push({ turn: turnAt(tables, state)!.key, reply: row.key })
    state = step(tables, state, row)
    states.push(state)
  }
  return { way: given({ replies, ending: tables.endings[-1 - state.at]?.key }), states }
}
