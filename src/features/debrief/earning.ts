import type { DebriefMove, Ticket } from '../../engine/index.ts'
import { inQuotes } from '../../i18n/quotes.ts'
import { oneLine, type Read } from './reading.ts'

export type Earned = {
  turn: number
  /** As they were said. */
  words: string
  /** The same in quotation marks. */
  quoted: string
  lang: string | undefined
}

/** The words of a move, in the language they were said in. */
export type Earning = (move: number) => Earned

export const earningOf = (moves: readonly DebriefMove<Ticket>[], read: Read, silence: string): Earning => (index) => {
  const { text, lang } = moves[index] ?? {}
  if (text === undefined || lang === undefined) return { turn: index + 1, words: silence, quoted: silence, lang: undefined }
  const said = read(text, lang)
  return { turn: index + 1, words: oneLine(said), quoted: inQuotes(said.words, said.lang).join(''), lang: said.lang }
}
