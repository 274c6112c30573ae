import { replay, type GivenReply, type Talk } from '../machine/replay.ts'
import type { Walk } from '../scenario/walks.ts'
import type { Solution } from '../solve/values.ts'
import type { Solved } from './rule.ts'

/** A planned walk as it really goes. */
export interface Walked {
  key: string
  walk: Walk
  talk: Talk
  solution: Solution
}

function givenIn(path: string): GivenReply {
  const [turn, reply] = path.split('/')
  return { turn: turn!, reply: reply! }
}

/** Follows every planned walk whose variant exists. */
export const walkedIn = ({ walks, solutions }: Solved): Walked[] =>
  Object.entries(walks).flatMap(([key, walk]) => {
    const solution = solutions.get(walk.variant)
    return solution ? [{ key, walk, solution, talk: replay(solution.graph.tables, walk.replies.map(givenIn)) }] : []
  })
