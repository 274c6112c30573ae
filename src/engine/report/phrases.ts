import type { Language } from '../scenario/vocabulary.ts'
import type { Phraser } from './edition.ts'

const joints = 'and|but|or|that|which|who|when|if|because|before|after|for|with|without|from|to|in|on|at|by|of|than|what|how|where'
const english = new RegExp(`(?<=[,.;:!?…–—]["”’)]? )|(?<=\\w )(?=(?:${joints})\\b)`)

/** About as much as is said in one breath. */
const BREATH = 28

/** Short pieces are said with the one before; a piece that ends a clause closes the phrase. */
function inBreaths(pieces: readonly string[]): string[] {
  const phrases: string[] = []
  for (const piece of pieces) {
    const last = phrases.at(-1)
    const isOpen = last !== undefined && !/[,.;:!?…–—]["”’)]? $/.test(last) && last.length + piece.length <= BREATH
    if (isOpen) phrases[phrases.length - 1] = last + piece
    else phrases.push(piece)
  }
  return phrases
}

const phrasers: Record<Language, Phraser> = {
  en: (text) => inBreaths(text.split(english)),
  ja: (text) => text.split(/(?<=[、。！？…」])(?![、。！？…」])/),
}

/** Parts a text at its punctuation and, in English, before the words that join its clauses. */
export const phraserOf = (language: Language): Phraser => phrasers[language]
