import { endingOf, type Solution } from './values.ts'

/** A run through a solved variant: its replies as `turn/reply` and the ending it reaches. */
export interface Line {
  replies: string[]
  ending: string
}

/** Follows one edge from each state, from `state` to an ending. */
export function follow({ graph }: Solution, edges: Int32Array, state = 0): Line {
  const replies: string[] = []
  let at = state
  while (at >= 0) {
    const edge = edges[at]!
    if (edge < 0) return { replies, ending: '' }
    const { turn, key } = graph.tables.replies[graph.reply[edge]!]!
    replies.push(`${graph.tables.turns[turn]!.key}/${key}`)
    at = graph.to[edge]!
  }
  return { replies, ending: graph.tables.endings[endingOf(at)]!.key }
}

/** The line that loses least from a state on. */
export const bestLine = (solution: Solution, state = 0): Line => follow(solution, solution.bestEdge, state)

/** The line that loses most from a state on. */
export const worstLine = (solution: Solution, state = 0): Line => follow(solution, solution.worstEdge, state)

/** V*(start) and the lowest overall that any run reaches, before clamping. */
export const extremesOf = ({ scale, best, worst }: Solution): { best: number; worst: number } =>
  ({ best: scale.shares.process + best[0]!, worst: scale.shares.process + worst[0]! })
