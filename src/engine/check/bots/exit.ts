import type { View, Will } from './view.ts'

/** The way out in the fewest replies, of those the one that loses least. */
export function exitWill({ solution }: View): Will {
  const { graph, loss } = solution
  const replies = new Float64Array(graph.states)
  const losses = new Float64Array(graph.states)
  const chosen = new Int32Array(graph.states)
  for (let state = graph.states - 1; state >= 0; state--) {
    replies[state] = Infinity
    for (let edge = graph.first[state]!; edge < graph.first[state + 1]!; edge++) {
      const next = graph.to[edge]!
      const count = 1 + (next < 0 ? 0 : replies[next]!)
      const lost = loss[edge]! + (next < 0 ? 0 : losses[next]!)
      if (count > replies[state]! || (count === replies[state]! && lost >= losses[state]!)) continue
      replies[state] = count
      losses[state] = lost
      chosen[state] = edge
    }
  }
  return (state, edge) => (chosen[state] === edge ? 1 : 0)
}
