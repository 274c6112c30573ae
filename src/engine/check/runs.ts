import type { Act } from '../scenario/vocabulary.ts'
import type { Graph } from '../solve/graph.ts'
import { edgesAt, makes } from './states.ts'

/** Whether some run makes an act. */
export function isMade(graph: Graph, act: Act): boolean {
  return graph.reply.some((_, edge) => makes(graph, edge, act))
}

/** Whether some run comes to its end without making an act. */
export function isAvoidable(graph: Graph, act: Act): boolean {
  const without = new Uint8Array(graph.states)
  for (let state = graph.states - 1; state >= 0; state--) {
    const [begin, end] = edgesAt(graph, state)
    for (let edge = begin; edge < end && !without[state]; edge++) {
      const to = graph.to[edge]!
      if (!makes(graph, edge, act) && (to < 0 || without[to])) without[state] = 1
    }
  }
  return without[0] === 1
}

/** For each state, how likely random play is to come by it. */
export function likelihoods(graph: Graph): Float64Array {
  const likely = new Float64Array(graph.states)
  likely[0] = 1
  for (let state = 0; state < graph.states; state++) {
    const [begin, end] = edgesAt(graph, state)
    for (let edge = begin; edge < end; edge++) {
      const to = graph.to[edge]!
      if (to >= 0) likely[to]! += likely[state]! / (end - begin)
    }
  }
  return likely
}

/** The turns that some run of some variant comes to. */
export function turnsReached(solutions: ReadonlyMap<string, { graph: Graph }>): Set<string> {
  const reached = new Set<string>()
  for (const { graph } of solutions.values())
    for (const { key, index } of graph.tables.turns) if (graph.counts[index]!.applied[0] < Infinity) reached.add(key)
  return reached
}

const nameOf = ({ tables }: Graph, index: number): string => {
  const { turn, key } = tables.replies[index]!
  return `${tables.turns[turn]!.key}/${key}`
}

/** The replies that apply in some state, as turn/reply. */
export const repliesApplied = (graph: Graph): Set<string> =>
  new Set(graph.tables.replies.filter(({ index }) => graph.everApplied[index]).map(({ index }) => nameOf(graph, index)))

/** The replies that are offered in some state, as turn/reply. */
export function repliesOffered(graph: Graph): Set<string> {
  const offered = new Set(graph.reply)
  return new Set([...offered].map((index) => nameOf(graph, index)))
}
