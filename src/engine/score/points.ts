import type { Talk } from '../machine/replay.ts'
import { extremesOf } from '../solve/lines.ts'
import { lossPoints, type Solution } from '../solve/values.ts'
import { bestAt, placeOf } from './loss.ts'

/** What a turn costs on which a hint was used, however often. */
export const HINT_COST = 2

/** How the points of a talk add up: costs of the moves + `hints` = `lost` = `best` − `standing`, in whole points. */
export interface Points {
  /** The overall of the best talk from the start: 100 in every scenario that passed its check. */
  best: number
  /** The overall before it is cut to 0 to 100; while the talk goes on, the best that is still possible. */
  standing: number
  /** `standing`, unrounded. */
  exact: number
  lost: number
  /** Two for each turn on which a hint was used. */
  hints: number
  /** More was lost than the scale has: the overall shown is 0. */
  beyondScale: boolean
}

/** The nearest whole number, halves upwards; no negative zero. */
export const whole = (points: number): number => Math.round(points) || 0

function stateAt(solution: Solution, { state }: Talk): number {
  return state.at < 0 ? state.at : solution.graph.find(state)!
}

/** Adds up a talk: process and outcome, less the hints. */
export function pointsOf(talk: Talk, solution: Solution, hints: readonly number[]): Points {
  const { scale, loss } = solution
  const sum = talk.moves.reduce((total, move) => total + loss[placeOf(solution, move).edge]!, 0)
  const spent = HINT_COST * talk.moves.filter((_, move) => hints.includes(move)).length
  const exact = scale.shares.process - lossPoints(scale, sum) + bestAt(solution, stateAt(solution, talk)) - spent
  const best = whole(extremesOf(solution).best)
  const standing = whole(exact)
  return { best, standing, exact, lost: best - standing, hints: spent, beyondScale: standing < 0 }
}

/** Rounds parts so that they add up to a whole total: the largest remainders are raised, the earlier of equals. */
export function apportioned(parts: readonly number[], total: number): number[] {
  const floors = parts.map(Math.floor)
  const spare = total - floors.reduce((sum, floor) => sum + floor, 0)
  const remainder = (index: number) => parts[index]! - floors[index]!
  const order = [...parts.keys()].toSorted((a, b) => remainder(b) - remainder(a))
  const raised = order.slice(0, Math.max(0, spare))
  return floors.map((floor, index) => (raised.includes(index) ? floor + 1 : floor))
}
