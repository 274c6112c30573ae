import { offered, PARTS, step, type KeptReply, type Part, type State, type Structure, type Ticket, type Turn } from '../engine/index.ts'
import { turnAtMoment, turnIn, type Talk } from './talk.ts'

/** A part of a letter: the turn it answers, and what stands there. */
export interface LetterPart {
  turn: string
  part: Part
  /** The moment at which it is answered: whatever the other parts say, it reads the same. */
  moment: State
  /** How often its turn had been answered before. */
  visit: number
  /** The reply that stands there, written or sent. */
  reply?: string
  sent: boolean
}

/** Whether a turn goes on with the letter of the one before it. */
const goesOn = (before: Turn<Ticket> | undefined, after: Turn<Ticket> | undefined): boolean =>
  before?.part !== undefined && after?.part !== undefined && before.channel === after.channel &&
  PARTS.indexOf(before.part) < PARTS.indexOf(after.part)

/** The moment of the letter's first part. */
export function startOfLetter(talk: Talk, index: number): number {
  const goesOnAt = (at: number) => at > 0 && goesOn(turnAtMoment(talk, at - 1), turnAtMoment(talk, at))
  let first = index
  while (goesOnAt(first)) first--
  return first
}

function partAt(talk: Talk, index: number, moment: State, draft: readonly KeptReply[]): LetterPart {
  const { tables, moments } = talk
  const turn = tables.turns[moment.at]!.key
  const sent = moments[index + 1]
  const written = draft.find((each) => each.turn === turn)?.reply
  const reply = sent ? tables.replies[sent.after]?.key : offered(tables, moment).find(({ key }) => key === written)?.key
  return {
    turn, moment,
    part: turnIn(talk, moment)?.part ?? 'closing',
    visit: moments.slice(0, index).filter(({ at }) => at === moment.at).length,
    sent: sent !== undefined,
    ...(reply === undefined ? {} : { reply }),
  }
}

/** Every part of the letter that a moment of the talk belongs to, in order; undefined where nothing is written. */
export function letterAt(talk: Talk, index: number, draft: readonly KeptReply[] = []): LetterPart[] | undefined {
  if (turnAtMoment(talk, index)?.part === undefined) return undefined
  const parts: LetterPart[] = []
  const first = startOfLetter(talk, index)
  let moment = talk.moments[first]!
  for (let at = first; ; at++) {
    const part = partAt(talk, at, moment, draft)
    parts.push(part)
    const rows = offered(talk.tables, moment)
    const row = rows.find(({ key }) => key === part.reply) ?? rows[0]
    const next = talk.moments[at + 1] ?? (row && step(talk.tables, moment, row))
    if (!next || !goesOn(turnIn(talk, moment), turnIn(talk, next))) return parts
    moment = next
  }
}

/** The part that is being worked at: the one asked for, else the first that is empty; undefined when all are written. */
export function openPart(parts: readonly LetterPart[], wanted: string | undefined): LetterPart | undefined {
  const unsent = parts.filter(({ sent }) => !sent)
  return unsent.find(({ turn }) => turn === wanted) ?? unsent.find(({ reply }) => reply === undefined)
}

/** How many of the last replies were given at once: the parts of a letter are sent together. */
export function sentTogether({ turns }: Structure, replies: readonly { turn: string }[]): number {
  let count = 1
  const turnFrom = (back: number) => turns[replies.at(-back)?.turn ?? '']
  while (count < replies.length && goesOn(turnFrom(count + 1), turnFrom(count))) count++
  return Math.min(count, replies.length)
}
