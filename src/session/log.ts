import { speechAt, type Script } from '../engine/index.ts'
import { letterAt, startOfLetter } from './letter.ts'
import { faceOf, inOneFlow, lineAt, saidAt, type Read } from './speech.ts'
import { turnAtMoment, turnIn, type Talk } from './talk.ts'

export interface Utterance {
  who: 'them' | 'you'
  /** Their name. */
  speaker?: string
  /** Phrase by phrase; absent where it is silence. */
  words?: string[]
  /** The parts of a letter, each phrase by phrase: it is written, not said. */
  paragraphs?: string[][]
  /** What could be seen or heard with it. */
  notice?: string
}

const letterFrom = (who: Utterance['who'], paragraphs: string[][], script: Script): Utterance =>
  ({ who, paragraphs, words: paragraphs.reduce((before, part) => inOneFlow(before, part, script), []) })

/** A letter and its answer, each in one piece. */
function correspondenceAt(talk: Talk, index: number, script: Script, read: Read): Utterance[] {
  const parts = letterAt(talk, index) ?? []
  const lines = parts.flatMap(({ moment }) => speechAt(talk.structure, talk.tables, moment) ?? [])
  const notices = new Set(lines.map(({ notice }) => read(notice).join('')).filter((notice) => notice !== ''))
  const yours = parts.filter(({ sent }) => sent).map(({ moment, reply }) => read(turnIn(talk, moment)?.replies[reply ?? '']?.text))
  return [
    {
      ...letterFrom('them', lines.map(({ text }) => read(text)), script),
      speaker: faceOf(script, lines[0]?.by ?? '').name,
      ...(notices.size === 0 ? {} : { notice: [...notices].join(script.language === 'en' ? ' ' : '') }),
    },
    ...(yours.length === 0 ? [] : [letterFrom('you', yours, script)]),
  ]
}

/** What was said at a moment of the talk, and what was replied there. */
function utterancesAt(talk: Talk, index: number, script: Script, read: Read): Utterance[] {
  const turn = turnAtMoment(talk, index)
  const isWritten = turn?.part !== undefined
  if (isWritten && startOfLetter(talk, index) !== index) return []
  const { speaker, words, earlier } = saidAt(talk, index, false, script, read)
  const { notice } = lineAt(talk, index)
  const row = talk.tables.replies[talk.moments[index + 1]?.after ?? -1]
  const reply = row && turn?.replies[row.key]
  const them = (key: string, spoken: string[]) => ({ who: 'them', speaker: faceOf(script, key).name, words: spoken }) as const
  const before = earlier ? [them(earlier.speaker, earlier.words)] : []
  if (isWritten) return [...before, ...correspondenceAt(talk, index, script, read)]
  return [
    ...before,
    { ...them(speaker, words), ...(notice === undefined ? {} : { notice: read(notice).join('') }) },
    ...(reply ? [{ who: 'you', ...(reply.text === undefined ? {} : { words: read(reply.text) }) } as const] : []),
  ]
}

/** Everything said from a moment of the talk up to another, its line last; what answered an earlier moment is not part of it. */
export function logOf(talk: Talk, until: number, script: Script, read: Read, from = 0): Utterance[] {
  const heard = { ...talk, moments: talk.moments.slice(0, until + 1) }
  const log = heard.moments.slice(from).flatMap((_, index) => utterancesAt(heard, from + index, script, read))
  const isAfterAnswer = from > 0 && from <= until && saidAt(heard, from, false, script, read).earlier !== undefined
  return isAfterAnswer ? log.slice(1) : log
}

/** How many characters were said. */
export const lengthOf = ({ words = [] }: Utterance): number => words.join('').length

/** The share of what was said that was theirs, 0 to 1. */
export function theirShare(log: readonly Utterance[]): number {
  const sum = (who: Utterance['who']) =>
    log.filter((each) => each.who === who).reduce((total, each) => total + lengthOf(each), 0)
  const [them, you] = [sum('them'), sum('you')]
  return them + you === 0 ? 0 : them / (them + you)
}
