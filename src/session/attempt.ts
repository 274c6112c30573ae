import type { Attempt, KeptReply, TakenReply } from '../engine/index.ts'
import type { Talk } from './talk.ts'

/** From this reply on the talk is the trainee's: a second try does not undo what was said before it. */
export const ownFrom = ({ from }: Attempt): number => from?.move ?? 0

/** A reply that cannot have been given there ends what is known of the talk: it goes on from the turn before it. */
export const asFollowed = (attempt: Attempt, { moments }: Talk): Attempt =>
  (attempt.replies.length < moments.length ? attempt : { ...attempt, replies: attempt.replies.slice(0, moments.length - 1) })

export const draftOf = ({ draft = [] }: Attempt): KeptReply[] => draft

export const hintsIn = (replies: readonly KeptReply[]): string[] => replies.filter(({ hint }) => hint).map(({ turn }) => turn)

export function withDraft(attempt: Attempt, draft: readonly KeptReply[]): Attempt {
  const { draft: _, ...sent } = attempt
  return draft.length === 0 ? sent : { ...sent, draft: [...draft] }
}

/** Marks the latest take-backs that still stand as undone again. */
export function redone(taken: readonly TakenReply[], count: number): TakenReply[] {
  if (count === 0) return [...taken]
  const last = taken.findLastIndex((each) => each.redone === undefined)
  return redone(taken.map((each, index) => (index === last ? { ...each, redone: true } : each)), count - 1)
}
