import type { Graph } from '../solve/graph.ts'
import { advance, CLOSING_STEPS, UNASKED, type Ground } from './closing-steps.ts'

interface Search {
  graph: Graph
  known: Map<string, number>
}

const keyOf = (state: number, { earned, fixed }: Ground) => `${state} ${earned.toSorted().join()} ${fixed.toSorted().join()}`

function through(search: Search, edge: number, before: Ground): number {
  const { tables, reply, chosen, to } = search.graph
  const { acts } = tables.replies[reply[edge]!]!.cases[chosen[edge]!]!
  const ground = acts.reduce((now, act) => advance(act, now).ground, before)
  return ground.earned.length - before.earned.length + mostFrom(search, to[edge]!, ground)
}

function mostFrom(search: Search, state: number, ground: Ground): number {
  if (state < 0 || ground.earned.length === CLOSING_STEPS.length) return 0
  const key = keyOf(state, ground)
  const known = search.known.get(key)
  if (known !== undefined) return known
  let most = 0
  for (let edge = search.graph.first[state]!; edge < search.graph.first[state + 1]!; edge++)
    most = Math.max(most, through(search, edge, ground))
  search.known.set(key, most)
  return most
}

/** The most points a closing can earn that opens in a state: exact, over all that can be replied until the talk ends. */
export const bestClosing = (graph: Graph, state: number): number => mostFrom({ graph, known: new Map() }, state, UNASKED)
