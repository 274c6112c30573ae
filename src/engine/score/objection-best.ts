import type { Scenario } from '../scenario/scenario.ts'
import type { Act } from '../scenario/vocabulary.ts'
import type { Graph } from '../solve/graph.ts'
import { faultIn, OPENING, read, settles, type Progress } from './objection-steps.ts'

interface Search {
  scenario: Scenario<unknown>
  graph: Graph
  objection: string
  known: Map<string, number>
}

const keyOf = (state: number, { earned, spoken }: Progress) => `${state} ${earned.toSorted().join()} ${spoken}`

function turnAt({ scenario, graph }: Search, state: number) {
  return scenario.turns[graph.tables.turns[graph.turn[state]!]!.key]!
}

const goesOn = (search: Search, to: number, acts: readonly Act[]) =>
  to >= 0 && !settles(acts) && turnAt(search, to).objection === search.objection

function through(search: Search, state: number, edge: number, before: Progress): number {
  const { graph } = search
  const { acts } = graph.tables.replies[graph.reply[edge]!]!.cases[graph.chosen[edge]!]!
  const { answers } = turnAt(search, state)
  const progress = acts.reduce((now, act) => read(act, answers, now).progress, before)
  const points = progress.earned.length - before.earned.length - (faultIn(acts) ? 1 : 0)
  const to = graph.to[edge]!
  return points + (goesOn(search, to, acts) ? mostFrom(search, to, progress) : 0)
}

function mostFrom(search: Search, state: number, progress: Progress): number {
  const key = keyOf(state, progress)
  const known = search.known.get(key)
  if (known !== undefined) return known
  let most = -Infinity
  for (let edge = search.graph.first[state]!; edge < search.graph.first[state + 1]!; edge++)
    most = Math.max(most, through(search, state, edge, progress))
  search.known.set(key, most)
  return most
}

/** The most points an episode can earn that opens in a state: exact, over all that can be replied until it ends. */
export function bestEpisode(scenario: Scenario<unknown>, graph: Graph, state: number, objection: string): number {
  return Math.max(0, mostFrom({ scenario, graph, objection, known: new Map() }, state, OPENING))
}
