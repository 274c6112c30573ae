import { shown } from '../../machine/order.ts'
import { endingOf, lossPoints, outcomePoints, type Solution } from '../../solve/values.ts'

/** Which of the k replies shown is taken. */
export const POSITIONS = {
  first: () => 0,
  middle: (count: number) => Math.floor((count - 1) / 2),
  last: (count: number) => count - 1,
} as const

function runOnce({ graph, scale, loss }: Solution, seed: number, pick: (count: number) => number): number {
  const visits = new Map<number, number>()
  let points = scale.shares.process
  let state = 0
  while (state >= 0) {
    const turn = graph.turn[state]!
    const visit = visits.get(turn) ?? 0
    visits.set(turn, visit + 1)
    const order = shown(graph.tables, graph.moment(state), seed, visit)
    const reply = order[pick(order.length)]!.index
    const edge = graph.reply.indexOf(reply, graph.first[state]!)
    points -= lossPoints(scale, loss[edge]!)
    state = graph.to[edge]!
  }
  return points + outcomePoints(scale, graph.tables.endings[endingOf(state)]!.value)
}

/** The mean overall of always taking one position on the screen, over so many seeds: it tests the shuffle. */
export function playPosition(solution: Solution, position: keyof typeof POSITIONS, seeds = 1000): number {
  let sum = 0
  for (let seed = 1; seed <= seeds; seed++) sum += runOnce(solution, seed, POSITIONS[position])
  return sum / seeds
}
