import { phrasesOf, type Language, type Script, type Ticket } from '../../engine/index.ts'

/** A text as it stands in a language, phrase by phrase. */
export type Quoted = { words: readonly string[]; lang: Language }

/** Reads a text in the language asked for, or in the one at hand. */
export type Read = (ticket: Ticket, language: Language) => Quoted

/** Reads what was said in the language it was said in, and what is said about it in the language of the interface. */
export type Reader = { line: (ticket: Ticket) => Quoted; note: (ticket: Ticket) => Quoted }

export type Scripts = Partial<Record<Language, Script>>

/** The script in a language, or the one at hand. */
export const scriptIn = (scripts: Scripts, language: Language): Script | undefined =>
  scripts[language] ?? Object.values(scripts)[0]

export function readIn(scripts: Scripts, vars?: Readonly<Record<string, string>>): Read {
  return (ticket, language) => {
    const script = scriptIn(scripts, language)
    return { words: script ? phrasesOf(script, ticket, vars) : [], lang: script?.language ?? language }
  }
}

export const readerOf = (read: Read, lines: Language, notes: Language): Reader =>
  ({ line: (ticket) => read(ticket, lines), note: (ticket) => read(ticket, notes) })

export const oneLine = ({ words }: Quoted): string => words.join('')
