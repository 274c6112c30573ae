import { LANGUAGES, type Language } from '../scenario/vocabulary.ts'
import { SETTINGS, type Setting } from '../score/attempt.ts'
import { BANDS, type Band } from '../score/band.ts'
import { given } from '../score/given.ts'
import { numberBytes, readerOf, sealed, textBytes, Unreadable, unsealed } from './bytes.ts'

/** A reply by its number among those of its turn, as they stand in the scenario's file. */
export interface CarriedReply {
  reply: number
  lang: Language
  hint: boolean
  sure?: boolean
}

export interface CarriedTake {
  at: number
  /** By its number among the turns, as they stand in the file. */
  turn: number
  reply: number
  redone: boolean
}

/** What a link carries of an attempt: no name, no time, no intention and no plan. */
export interface Carried {
  scenario: string
  /** 16 hexadecimal digits; every number below counts in the scenario of these rules. */
  rulesHash: string
  scoring: number
  /** By its number among the variants. */
  variant: number
  seed: number
  setting: Setting
  example: boolean
  replies: CarriedReply[]
  taken: CarriedTake[]
  /** 0 to 100; absent where no number was shown. */
  overall?: number
  band?: Band
}

/** A link that was cut short or altered · one that a later edition of the page has written. */
export type LinkFault = 'damaged' | 'newer'

const FORMAT = 1
const HASH_BYTES = 8
/** No opinion, not sure, sure. */
const SURE = [undefined, false, true] as const
const HINT = 2
const WORTH = { hint: LANGUAGES.length, sure: LANGUAGES.length * HINT, reply: LANGUAGES.length * HINT * SURE.length }

const hashBytes = (hash: string): number[] => (hash.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16))

const replyNumber = ({ reply, lang, hint, sure }: CarriedReply): number =>
  LANGUAGES.indexOf(lang) + WORTH.hint * Number(hint) + WORTH.sure * SURE.indexOf(sure) + WORTH.reply * reply

const replyIn = (number: number): CarriedReply => given({
  reply: Math.floor(number / WORTH.reply),
  lang: LANGUAGES[number % LANGUAGES.length]!,
  hint: Math.floor(number / WORTH.hint) % HINT === 1,
  sure: SURE[Math.floor(number / WORTH.sure) % SURE.length],
})

const listBytes = <T>(items: readonly T[], bytesOf: (item: T) => number[]): number[] =>
  [...numberBytes(items.length), ...items.flatMap(bytesOf)]

/** The code of a link, in letters that an address may hold: at most 200 for 14 replies. */
export function linkCode(carried: Carried): string {
  const { scenario, rulesHash, scoring, variant, seed, setting, example, replies, taken, overall, band } = carried
  return sealed([
    ...numberBytes(FORMAT),
    ...numberBytes(scoring),
    ...textBytes(scenario),
    ...hashBytes(rulesHash),
    ...[variant, seed >>> 0, SETTINGS.indexOf(setting) + SETTINGS.length * Number(example)].flatMap(numberBytes),
    ...[overall === undefined ? 0 : overall + 1, band === undefined ? 0 : BANDS.indexOf(band) + 1].flatMap(numberBytes),
    ...listBytes(replies, (reply) => numberBytes(replyNumber(reply))),
    ...listBytes(taken, ({ at, turn, reply, redone }) => [at, turn, 2 * reply + Number(redone)].flatMap(numberBytes)),
  ])
}

function carriedIn({ byte, number, list, text, isAtEnd }: ReturnType<typeof readerOf>): Carried {
  const scoring = number()
  const scenario = text()
  const rulesHash = Array.from({ length: HASH_BYTES }, () => byte().toString(16).padStart(2, '0')).join('')
  const [variant, seed, manner] = [number(), number(), number(2 * SETTINGS.length)]
  const [overall, band] = [number(102), number(BANDS.length + 1)]
  const replies = list(() => replyIn(number()))
  const taken = list(() => ({ at: number(), turn: number(), last: number() }))
  if (!isAtEnd()) throw new Unreadable()
  return given({
    scenario, rulesHash, scoring, variant, seed,
    setting: SETTINGS[manner % SETTINGS.length]!,
    example: manner >= SETTINGS.length,
    replies,
    taken: taken.map(({ at, turn, last }) => ({ at, turn, reply: Math.floor(last / 2), redone: last % 2 === 1 })),
    overall: overall === 0 ? undefined : overall - 1,
    band: BANDS[band - 1],
  })
}

/** Reads the code of a link, or says why it cannot be read. */
export function readLinkCode(code: string): { carried: Carried } | { fault: LinkFault } {
  const bytes = unsealed(code)
  if (!bytes) return { fault: 'damaged' }
  try {
    const reader = readerOf(bytes)
    if (reader.number() > FORMAT) return { fault: 'newer' }
    const carried = carriedIn(reader)
    return linkCode(carried) === code ? { carried } : { fault: 'damaged' }
  } catch (error) {
    if (error instanceof Unreadable) return { fault: 'damaged' }
    throw error
  }
}
