import type { Move } from '../machine/replay.ts'
import { endingOf, lossPoints, outcomePoints, type Solution } from '../solve/values.ts'

/** Figures closer than this are one figure. */
export const SAME = 1e-9

/** Where a move stands in a solution. */
export interface Place {
  state: number
  edge: number
}

/**
 * Finds a move among the states and edges of a solution.
 * @throws Error where the solution knows no such moment: no figure is made up in its place.
 */
export function placeOf({ graph }: Solution, { before, reply }: Move): Place {
  const state = graph.find(before) ?? graph.states
  const begin = graph.first[state]!
  const at = graph.reply.subarray(begin, graph.first[state + 1]).indexOf(reply.index)
  if (at < 0) throw new Error(`${reply.key} was given at a moment that nothing leads to`)
  return { state, edge: begin + at }
}

/** The best still to come, in points: from a turn's state, or of an ending given as −1 − its number. */
export const bestAt = ({ graph, scale, best }: Solution, at: number): number =>
  at < 0 ? outcomePoints(scale, graph.tables.endings[endingOf(at)]!.value) : best[at]!

/** What giving a reply takes from the best overall still possible, in points; never below 0. */
export function costOf(solution: Solution, { state, edge }: Place): number {
  const { graph, scale, loss, best } = solution
  return Math.max(0, best[state]! - bestAt(solution, graph.to[edge]!) + lossPoints(scale, loss[edge]!))
}
