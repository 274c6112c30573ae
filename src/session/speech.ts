import {
  caseOf, phrasesOf, speechAt,
  type Case, type Face, type Look, type Script, type Ticket, type Turn,
} from '../engine/index.ts'
import { daysBefore } from './days.ts'
import { turnAtMoment, type Talk } from './talk.ts'

/** Reads a text of the script, phrase by phrase. */
export type Read = (ticket: Ticket | undefined) => string[]

export const readerOf = (script: Script, vars?: Readonly<Record<string, string>>): Read =>
  (ticket) => (ticket === undefined ? [] : phrasesOf(script, ticket, vars))

export const faceOf = (script: Script, key: string): Face =>
  script.cast[key] ?? { name: key, role: '', firm: '', portrait: '' }

/** What the reply that led to a moment did, in the file's own words. */
export function caseBefore({ structure, tables, moments }: Talk, index: number): Case<Ticket> | undefined {
  const before = moments[index - 1]
  const row = tables.replies[moments[index]?.after ?? -1]
  const turn = row && tables.turns[row.turn]
  return before && row && turn && structure.turns[turn.key]?.replies[row.key]?.cases[caseOf(row, before).index]
}

/** What was heard or seen right after a reply. */
export interface Answer {
  by: string
  text: Ticket | undefined
  look: Look | undefined
  /** Somebody else speaks next, or in another way, or on another day. */
  handsOver: boolean
}

const isWritten = ({ part }: Turn<Ticket>) => part !== undefined

/** How the reply that led to a moment was answered. */
export function answerTo(talk: Talk, index: number): Answer | undefined {
  const reaction = caseBefore(talk, index)?.reaction
  const before = turnAtMoment(talk, index - 1)
  if (!reaction || !before) return undefined
  const { by } = before
  const next = turnAtMoment(talk, index)
  const isNew = next !== undefined && (next.by !== by || isWritten(next) !== isWritten(before) || daysBefore(talk, index) > 0)
  return { by, text: reaction.text, look: reaction.look, handsOver: isNew && reaction.text !== undefined }
}

/** A line as it stands: by whom, in which words, with which face. */
export interface Line {
  by: string
  text: Ticket | undefined
  look: Look
  notice: Ticket | undefined
}

const CALM: Look = { mood: 'neutral', intensity: 1 }

/** Their line at a moment of the talk; at an ending, their last words. */
export function lineAt(talk: Talk, index: number): Line {
  const { structure, tables, moments } = talk
  const moment = moments[index]!
  const speech = speechAt(structure, tables, moment)
  if (speech) return { by: speech.by, text: speech.text, look: speech.look, notice: speech.notice }
  const ending = structure.endings[tables.endings[-1 - moment.at]?.key ?? '']
  const by = turnAtMoment(talk, index - 1)?.by ?? ''
  return { by, text: ending?.says ?? ending?.summary, look: ending?.look ?? answerTo(talk, index)?.look ?? CALM, notice: undefined }
}

/** What follows what is said: in English with a space between. */
export function inOneFlow(first: readonly string[], then: readonly string[], { language }: Script): string[] {
  const last = first.at(-1)
  if (last === undefined || then.length === 0) return [...first, ...then]
  return [...first.slice(0, -1), language === 'en' ? `${last} ` : last, ...then]
}

/** What stands in the bubble. */
export interface Said {
  speaker: string
  words: string[]
  /** What somebody else answered before this speaker took over. */
  earlier?: { speaker: string; words: string[] }
}

/** The answer to the last reply and the line that follows, in one flow; where another person takes over, one after the other. */
export function saidAt(talk: Talk, index: number, isAnswering: boolean, script: Script, read: Read): Said {
  const line = lineAt(talk, index)
  const answer = answerTo(talk, index)
  const answered = read(answer?.text)
  if (!answer?.handsOver) return { speaker: line.by, words: inOneFlow(answered, read(line.text), script) }
  if (isAnswering) return { speaker: answer.by, words: answered }
  return { speaker: line.by, words: read(line.text), earlier: { speaker: answer.by, words: answered } }
}
