import type { Listing } from '../../engine/index.ts'

const latinAccents = /[\u0300-\u036f]/g
const katakana = /[\u30a1-\u30f6]/g
const KANA_APART = 0x60
const spaceInJapanese = /(?<=[\u3040-\u30ff\u3400-\u9fff])\s+(?=[\u3040-\u30ff\u3400-\u9fff])/g

const toHiragana = (letter: string) => String.fromCharCode(letter.charCodeAt(0) - KANA_APART)

/** One spelling for what a searcher would write either way: width, capitals, accents, katakana or hiragana. */
export const plain = (text: string): string =>
  text.normalize('NFKD').replace(latinAccents, '').normalize('NFC').toLowerCase().replace(katakana, toHiragana)

const known = new WeakMap<Listing, string>()

function textOf(listing: Listing): string {
  const text = known.get(listing)
  if (text !== undefined) return text
  const { title, summary, person, keywords } = listing
  const made = plain([title, summary, person.name, person.role, person.firm, keywords].join(' ')).replace(spaceInJapanese, '')
  known.set(listing, made)
  return made
}

/** Every word of the query stands somewhere in what is known of a scenario, in any of its languages. */
export const isFound = (listing: Listing, query: string): boolean =>
  query.trim() === '' || plain(query).split(/\s+/).every((word) => textOf(listing).includes(word))
