/** How words and names are read in kana, by the way they are written. */
export type Readings = Readonly<Record<string, string>>

/** A part of a text; with its reading where it has one. */
export interface Piece {
  text: string
  reading?: string
}

/** What follows a name without being a part of it. */
const HONORIFICS = ['様', '氏', '殿', '先生', '社長', '会長', '専務', '常務', '取締役', '部長', '次長', '課長', '係長']

const quoted = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Finds the words as wholes, the longest first: a kanji beside one makes it another word, unless it is an honorific. */
function finder(readings: Readings): RegExp | undefined {
  const words = Object.keys(readings).filter(Boolean).toSorted((a, b) => b.length - a.length)
  if (words.length === 0) return undefined
  return new RegExp(`(?<!\\p{Script=Han})(?:${words.map(quoted).join('|')})(?=${HONORIFICS.join('|')}|\\P{Script=Han}|$)`, 'gu')
}

/** Parts texts into what is read as it stands and what carries a reading; joined, the parts are the text. */
export function readerOf(readings: Readings): (text: string) => Piece[] {
  const find = finder(readings)
  if (!find) return (text) => [{ text }]
  return (text) => {
    const pieces: Piece[] = []
    let from = 0
    for (const { 0: word, index } of text.matchAll(find)) {
      if (index > from) pieces.push({ text: text.slice(from, index) })
      pieces.push({ text: word, reading: readings[word]! })
      from = index + word.length
    }
    if (from < text.length || pieces.length === 0) pieces.push({ text: text.slice(from) })
    return pieces
  }
}

const marked = /[｜|]([^｜|《》]+)《([^《》]*)》/g

/** A text without the readings that its author put into it. */
export const withoutReadings = (text: string): string => text.replace(marked, '$1')

/** The readings that an author put into a text. */
export const readingsIn = (text: string): Readings =>
  Object.fromEntries([...text.matchAll(marked)].map(([, word = '', reading = '']) => [word, reading]))

/** A name and its reading, part by part where both have as many. */
export function readingsOfName(name: string, reading: string): Readings {
  const [parts, read] = [name.split(/\s+/), reading.split(/\s+/)]
  const pairs = parts.length === read.length ? parts.map((part, index) => [part, read[index]!] as const) : [[name, reading] as const]
  return Object.fromEntries(pairs.filter(([part]) => /\p{Script=Han}/u.test(part)))
}
