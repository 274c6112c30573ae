import type { DebriefMove, Ticket } from '../../engine/index.ts'
import { inQuotes } from '../../i18n/quotes.ts'
import type { Read } from './reading.ts'

export type Earned = { turn: number; words: string; lang: string | undefined }

/** The words of a move, in the language they were said in. */
export type Earning = (move: number) => Earned

export const earningOf = (moves: readonly DebriefMove<Ticket>[], read: Read, silence: string): Earning => (index) => {
  const { text, lang } = moves[index] ?? {}
  if (text === undefined || lang === undefined) return { turn: index + 1, words: silence, lang: undefined }
  const quoted = read(text, lang)
  return { turn: index + 1, words: inQuotes(quoted.words, quoted.lang).join(''), lang: quoted.lang }
}
