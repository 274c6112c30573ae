import type { Script } from '../engine/index.ts'
import { faceOf, lineAt, saidAt, turnAtMoment, type Read } from './speech.ts'
import type { Talk } from './talk.ts'

export interface Utterance {
  who: 'them' | 'you'
  /** Their name. */
  speaker?: string
  /** Phrase by phrase; absent where it is silence. */
  words?: string[]
  /** What could be seen or heard with it. */
  notice?: string
}

/** What was said at a moment of the talk, and what was replied there. */
function utterancesAt(talk: Talk, index: number, script: Script, read: Read): Utterance[] {
  const { speaker, words, earlier } = saidAt(talk, index, false, script, read)
  const { notice } = lineAt(talk, index)
  const row = talk.tables.replies[talk.moments[index + 1]?.after ?? -1]
  const reply = row && turnAtMoment(talk, index)?.replies[row.key]
  const them = (key: string, spoken: string[]) => ({ who: 'them', speaker: faceOf(script, key).name, words: spoken }) as const
  return [
    ...(earlier ? [them(earlier.speaker, earlier.words)] : []),
    { ...them(speaker, words), ...(notice === undefined ? {} : { notice: read(notice).join('') }) },
    ...(reply ? [{ who: 'you', ...(reply.text === undefined ? {} : { words: read(reply.text) }) } as const] : []),
  ]
}

/** Everything said up to a moment of the talk, its line last. */
export function logOf(talk: Talk, until: number, script: Script, read: Read): Utterance[] {
  const heard = { ...talk, moments: talk.moments.slice(0, until + 1) }
  return heard.moments.flatMap((_, index) => utterancesAt(heard, index, script, read))
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
