import type { Graph } from '../../solve/graph.ts'
import type { ProofRule } from '../rule.ts'
import { caseOn, edgesAt, placesWhere, turnPath } from '../states.ts'

function isPoor(graph: Graph, state: number): boolean {
  const turn = graph.tables.turns[graph.turn[state]!]!
  if (!turn.scored) return false
  const [begin, end] = edgesAt(graph, state)
  let harmless = false
  for (let edge = begin; edge < end && !harmless; edge++) harmless = caseOn(graph, edge).grade > 0
  return graph.counts[turn.index]!.applied[0] < 3 || end - begin < 2 || !harmless
}

/** At every moment of a scored turn at least three replies apply and two are offered, one of them not harmful. */
export const tooFewReplies: ProofRule = {
  code: 'too-few-replies',
  find: ({ solutions }) =>
    placesWhere('too-few-replies', solutions, ({ graph }, state) => (isPoor(graph, state) ? [turnPath(graph, state)] : [])),
}
