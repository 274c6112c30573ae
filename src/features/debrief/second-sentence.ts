import type { Debrief, Ticket } from '../../engine/index.ts'

type Judged = Pick<Debrief<Ticket>, 'points' | 'turningPoint' | 'recoveries'>

type Sentence =
  | { key: 'clean' }
  | { key: 'spread'; of: number }
  | { key: 'all' | 'turning'; cost: number; of: number; turn: number }

/** Where the points went, as the sentence that says it. */
export function secondSentence({ points, turningPoint }: Judged): Sentence {
  if (points.lost === 0) return { key: 'clean' }
  if (!turningPoint) return { key: 'spread', of: points.lost }
  const { cost, of, move } = turningPoint
  return { key: cost === of ? 'all' : 'turning', cost, of, turn: move + 1 }
}

/** The turn at which lost ground was won back after it had mattered most. */
export function recovery({ recoveries, turningPoint }: Judged): number | undefined {
  const move = recoveries.find((at) => at > (turningPoint?.move ?? -1))
  return move === undefined ? undefined : move + 1
}
