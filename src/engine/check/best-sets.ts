import type { Graph } from '../solve/graph.ts'
import { edgesAt } from './states.ts'

/** For each turn that is reached, by key: the sets of replies that lose nothing and are offered, one bit a reply. */
export function bestSets(graph: Graph): Map<string, Set<number>> {
  const { tables, states, turn, reply, loss } = graph
  const sets = tables.turns.map(() => new Set<number>())
  const bits = new Map(tables.turns.flatMap(({ replies }) => replies.map(({ index }, place) => [index, 1 << place] as const)))
  for (let state = 0; state < states; state++) {
    const [begin, end] = edgesAt(graph, state)
    let mask = 0
    for (let edge = begin; edge < end; edge++) if (loss[edge] === 0) mask |= bits.get(reply[edge]!)!
    sets[turn[state]!]!.add(mask)
  }
  return new Map(tables.turns.flatMap(({ key, index }) => (sets[index]!.size > 0 ? [[key, sets[index]!] as const] : [])))
}
