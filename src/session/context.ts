import type { Attempt, KeptReply, Language } from '../engine/index.ts'
import { draftOf, ownFrom, withDraft } from './attempt.ts'
import { letterAt, openPart, sentTogether, type LetterPart } from './letter.ts'
import { give, takes, turnOf, type Talk } from './talk.ts'
import { visibilityOf } from './visibility.ts'

export interface Context {
  talk: Talk
  /** The attempt as it stands; what is kept of the sitting. */
  attempt: Attempt
  /** What was taken back since the last reply was given, the latest last. */
  undone: readonly Undone[]
  /** The part of the letter that was asked for; otherwise the first empty one is worked at. */
  wanted: string | undefined
  /** When the replies of this turn could be seen, and when all of the line could. */
  paintedAt: number | undefined
  heardAt: number | undefined
  /** The turns at hand at which a hint has been used: this one, or parts of this letter. */
  hints: readonly string[]
  /** How long the reaction stands before the next turn is shown. */
  pause: number
  /** The moment was restored, not reached: nobody is heard saying it again. */
  restored: boolean
}

/** Replies that were given at once, or a part of a letter that had only been written. */
interface Undone {
  replies: readonly KeptReply[]
  isDraft: boolean
}

export const mayTakeBack = ({ attempt }: Pick<Context, 'attempt'>): boolean =>
  visibilityOf[attempt.setting].takeBack && (attempt.replies.length > ownFrom(attempt) || draftOf(attempt).length > 0)

/** The parts of the letter that is being written; undefined where none is. */
export const letterOf = ({ talk, attempt }: Pick<Context, 'talk' | 'attempt'>): LetterPart[] | undefined =>
  letterAt(talk, talk.moments.length - 1, draftOf(attempt))

/** The part that is being worked at. */
export const partAtWork = (context: Pick<Context, 'talk' | 'attempt' | 'wanted'>): LetterPart | undefined =>
  openPart(letterOf(context) ?? [], context.wanted)

/** The turn that a reply would answer now. */
export const turnAtWork = (context: Pick<Context, 'talk' | 'attempt' | 'wanted'>): string | undefined =>
  partAtWork(context)?.turn ?? turnOf(context.talk)

/** Whether a hint has been used at the turn that is at work. */
export const isHinted = (context: Pick<Context, 'talk' | 'attempt' | 'wanted' | 'hints'>): boolean =>
  context.hints.includes(turnAtWork(context) ?? '')

/** The written parts in the order of the letter; undefined while one is missing. */
export function readyToSend(context: Context): KeptReply[] | undefined {
  const unsent = letterOf(context)?.filter(({ sent }) => !sent) ?? []
  const written = unsent.flatMap(({ turn, reply }) =>
    draftOf(context.attempt).find((each) => each.turn === turn && each.reply === reply) ?? [])
  return written.length > 0 && written.length === unsent.length ? written : undefined
}

type Given = { turn: string; reply: string; at: number; lang: Language }

export function kept({ heardAt, paintedAt, hints }: Context, { turn, reply, at, lang }: Given): KeptReply {
  const ms = Math.max(0, Math.round(at - (heardAt ?? paintedAt ?? at)))
  return { turn, reply, ms, lang, ...(hints.includes(turn) ? { hint: true } : {}) }
}

/** The talk and the attempt some replies on; where somebody breaks in, the rest of a letter is not read. */
export function giveAll({ talk, attempt }: Context, replies: readonly KeptReply[]): Pick<Context, 'talk' | 'attempt'> {
  let [next, given] = [talk, 0]
  for (const { turn, reply } of replies) {
    if (turnOf(next) !== turn || !takes(next, reply)) break
    next = give(next, reply)
    given++
  }
  return { talk: next, attempt: withDraft({ ...attempt, replies: [...attempt.replies, ...replies.slice(0, given)] }, []) }
}

/** What Send or a reply gave at once: the last one, or all parts of the letter that are the trainee's own. */
export const lastGiven = ({ talk, attempt }: Context): KeptReply[] =>
  attempt.replies.slice(Math.max(ownFrom(attempt), attempt.replies.length - sentTogether(talk.structure, attempt.replies)))

export const isKey = ({ talk }: Context, turn: string | undefined): boolean => talk.structure.turns[turn ?? '']?.key === true
