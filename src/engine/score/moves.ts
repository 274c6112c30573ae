import type { Move, Talk } from '../machine/replay.ts'
import type { Gate, Scenario } from '../scenario/scenario.ts'
import type { Solution } from '../solve/values.ts'
import { given } from './given.ts'
import { costOf, placeOf, SAME } from './loss.ts'
import { crossesLine, markOf, type Mark } from './marks.ts'
import { apportioned } from './points.ts'

/** What one of the replies on offer would have cost. */
export interface Option {
  reply: string
  /** Points, unrounded. */
  exact: number
  /** How far its grade lies below the best on offer: 0 to 3, averaged over the turn's skills by weight. */
  gap: number
  /** Absent where all on offer cost the same. */
  mark?: Mark
}

/** A move of a talk, priced. */
export interface ScoredMove extends Option {
  index: number
  turn: string
  /** Its moment among the states of the solution. */
  state: number
  /** In points of 300, with the charge for what it leaves out. */
  loss: number
  /** Whole points as shown; over a talk they and the hints add up to what was lost. */
  cost: number
  /** A decision counts where something is tested and two replies on offer differ in grade. */
  decision: boolean
  hint: boolean
  /** All replies on offer, this one included, in the file's order. */
  offered: Option[]
}

export interface Sitting {
  scenario: Scenario<unknown>
  talk: Talk
  solution: Solution
  /** Indices of the moves on which a hint was used that is charged. */
  hints: readonly number[]
}

function weightOf({ turns, weights }: Scenario<unknown>, turn: string): number {
  return turns[turn]!.tests.reduce((sum, skill) => sum + (weights[skill] ?? 0), 0)
}

/** Every reply on offer in a state, with what it costs and how far its grade falls short. */
function pricesAt(solution: Solution, state: number, weight: number) {
  const { graph } = solution
  const edges = [...graph.reply.subarray(graph.first[state]!, graph.first[state + 1]!).entries()]
  const rows = edges.map(([offset, number]) => {
    const edge = graph.first[state]! + offset
    const reply = graph.tables.replies[number]!
    return { reply: reply.key, chosen: reply.cases[graph.chosen[edge]!]!, exact: costOf(solution, { state, edge }) }
  })
  const best = Math.max(...rows.map(({ chosen }) => chosen.grade))
  return rows.map((row) => ({ ...row, gap: row.chosen.grade === best ? 0 : (best - row.chosen.grade) / weight }))
}

/** Some reply on offer always costs nothing; so all cost the same where none costs anything. */
function optionsAt(solution: Solution, state: number, weight: number, gates: readonly Gate[]): Option[] {
  const prices = pricesAt(solution, state, weight)
  const differ = prices.some(({ exact }) => exact > SAME)
  return prices.map(({ reply, chosen, exact, gap }) => {
    const mark = crossesLine(chosen.acts, gates) ? 'redline' : differ ? markOf(exact, gap) : undefined
    return given({ reply, exact, gap, mark })
  })
}

function priced(move: Move, index: number, { scenario, solution, hints }: Sitting): Omit<ScoredMove, 'cost'> {
  const { state, edge } = placeOf(solution, move)
  const offered = optionsAt(solution, state, weightOf(scenario, move.turn.key), scenario.gates)
  return {
    ...offered.find(({ reply }) => reply === move.reply.key)!,
    index,
    turn: move.turn.key,
    state,
    loss: solution.loss[edge]!,
    decision: offered.some(({ gap }) => gap > 0),
    hint: hints.includes(index),
    offered,
  }
}

/** Prices every move of a talk; `total` is what their whole points have to add up to. */
export function movesOf(sitting: Sitting, total: number): ScoredMove[] {
  const moves = sitting.talk.moves.map((move, index) => priced(move, index, sitting))
  const costs = apportioned(moves.map(({ exact }) => exact), total)
  return moves.map((move, index) => ({ ...move, cost: costs[index]! }))
}
