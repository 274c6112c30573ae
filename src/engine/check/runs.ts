import type { Act } from '../scenario/vocabulary.ts'
import type { Graph, Situation } from '../solve/graph.ts'
import { casesIn, edgesAt, makes } from './states.ts'

/** Whether some run makes an act. */
export const isMade = (graph: Graph, act: Act): boolean =>
  graph.situations.some((situation) => casesIn(graph, situation).some(({ acts }) => acts.includes(act)))

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

/** The turns that some run of some variant comes to. */
export const turnsReached = (solutions: ReadonlyMap<string, { graph: Graph }>): Set<string> =>
  new Set([...solutions.values()].flatMap(({ graph: { situations, tables } }) =>
    situations.map(({ turn }) => tables.turns[turn]!.key)))

/** The replies that some situation names, as turn/reply, in the order of the file. */
function repliesIn({ tables, situations }: Graph, of: (situation: Situation) => readonly number[]): Set<string> {
  const named = new Set(situations.flatMap(of))
  const rows = tables.replies.filter(({ index }) => named.has(index))
  return new Set(rows.map(({ turn, key }) => `${tables.turns[turn]!.key}/${key}`))
}

/** The replies that apply in some state, as turn/reply. */
export const repliesApplied = (graph: Graph): Set<string> => repliesIn(graph, ({ applies }) => applies)

/** The replies that are offered in some state, as turn/reply. */
export const repliesOffered = (graph: Graph): Set<string> => repliesIn(graph, ({ reply }) => reply)
