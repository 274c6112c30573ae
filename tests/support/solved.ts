import { tablesOf, type Tables } from '../../src/engine/machine/tables.ts'
import { explore } from '../../src/engine/solve/explore.ts'
import type { ExploreOptions } from '../../src/engine/solve/explorer.ts'
import type { Graph } from '../../src/engine/solve/graph.ts'
import { solveGraph, type Solution } from '../../src/engine/solve/values.ts'
import { scenario, type Sketch } from './scenario.ts'

export const tablesFrom = (sketch: Sketch, variant = 'plain'): Tables => tablesOf(scenario(sketch), variant)
export const graphFrom = (sketch: Sketch, options?: ExploreOptions): Graph => explore(tablesFrom(sketch), options)
export const solved = (sketch: Sketch): Solution => solveGraph(graphFrom(sketch))

/** The number of the edge that a reply of a state is. */
export function edgeOf({ graph }: Solution, key: string, state = 0): number {
  for (let edge = graph.first[state]!; edge < graph.first[state + 1]!; edge++)
    if (graph.tables.replies[graph.reply[edge]!]!.key === key) return edge
  throw new Error(`${key} is not offered in state ${state}`)
}
