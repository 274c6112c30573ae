import type { Scenario } from '../scenario/scenario.ts'
import type { Act } from '../scenario/vocabulary.ts'
import { extremesOf, follow, type Line } from '../solve/lines.ts'
import { endingOf, type Solution } from '../solve/values.ts'
import { caseOn, edgesAt } from './states.ts'

/** What rounding may take from the worth of the best talk. */
export const WORTH = 1e-6

interface Search {
  solution: Solution
  musts: readonly Act[]
  nevers: readonly Act[]
  /** Moments, with what has been done by then, from which no model conversation goes on. */
  failed: Set<string>
}

/** One bit for each act that must be made and has been. */
function doneAfter({ solution, musts }: Search, edge: number, done: number): number {
  const { acts } = caseOn(solution.graph, edge)
  return musts.reduce((bits, act, index) => (acts.includes(act) ? bits | (1 << index) : bits), done)
}

/** The edges that lose nothing and cross no line; the best line's own first. */
function waysOn({ solution, nevers }: Search, state: number): number[] {
  const { graph, loss, bestEdge } = solution
  const [begin, end] = edgesAt(graph, state)
  const edges = Array.from({ length: end - begin }, (_, offset) => begin + offset)
  return edges
    .filter((edge) => loss[edge] === 0 && !nevers.some((act) => caseOn(graph, edge).acts.includes(act)))
    .toSorted((a, b) => Number(b === bestEdge[state]) - Number(a === bestEdge[state]))
}

function isGoal({ solution, musts }: Search, ending: number, done: number): boolean {
  const { value } = solution.graph.tables.endings[endingOf(ending)]!
  return value === solution.scale.bestValue && done === 2 ** musts.length - 1
}

function onward(search: Search, state: number, done: number): number[] | undefined {
  if (state < 0) return isGoal(search, state, done) ? [] : undefined
  const key = `${state} ${done}`
  if (search.failed.has(key)) return undefined
  for (const edge of waysOn(search, state)) {
    const rest = onward(search, search.solution.graph.to[edge]!, doneAfter(search, edge, done))
    if (rest) return [edge, ...rest]
  }
  search.failed.add(key)
  return undefined
}

/** The edges of a model conversation, in the order in which they are taken; undefined where there is none. */
export function modelEdges(solution: Solution, { gates }: Scenario<unknown>): number[] | undefined {
  if (extremesOf(solution).best < 100 - WORTH) return undefined
  const musts = gates.flatMap((gate) => ('must' in gate ? [gate.must] : []))
  const nevers = gates.flatMap((gate) => ('never' in gate ? [gate.never] : []))
  return onward({ solution, musts, nevers, failed: new Set() }, 0, 0)
}

/** The states that a list of edges passes, the start first; the ending is left out. */
export const statesAlong = ({ graph }: Solution, edges: readonly number[]): number[] =>
  [0, ...edges.map((edge) => graph.to[edge]!)].filter((state) => state >= 0)

/** A run that loses nothing, reaches the best ending and keeps every gate; undefined where there is none. */
export function modelConversation(solution: Solution, scenario: Scenario<unknown>): Line | undefined {
  const edges = modelEdges(solution, scenario)
  if (!edges) return undefined
  const taken = new Int32Array(solution.graph.states).fill(-1)
  const states = statesAlong(solution, edges)
  edges.forEach((edge, index) => (taken[states[index]!] = edge))
  return follow(solution, taken)
}
