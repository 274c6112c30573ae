import { CHANNELS, type Channel, type Listing } from '../../engine/index.ts'

/** What a list is narrowed to. */
export type Filters = { channel?: Channel | undefined; level?: number | undefined; query: string }

/** Filters as an address carries them. */
export const filtersFrom = (query: URLSearchParams): Filters => ({
  channel: CHANNELS.find((channel) => channel === query.get('channel')),
  level: [1, 2, 3].find((level) => String(level) === query.get('level')),
  query: query.get('q') ?? '',
})

/** The query of an address, without its question mark; empty where nothing is narrowed. */
export function queryOf({ channel, level, query }: Filters): string {
  const parts = { channel, level: level?.toString(), q: query.trim() && query }
  return new URLSearchParams(Object.entries(parts).flatMap(([name, value]) => (value ? [[name, value]] : []))).toString()
}

const plain = (text: string) => text.normalize('NFKC').toLowerCase()

/** Every word of the query stands somewhere in what a card shows. */
function isFound({ title, summary, person }: Listing, query: string): boolean {
  const text = plain([title, summary, person.name, person.role, person.firm].join(' '))
  return plain(query).split(/\s+/).every((word) => text.includes(word))
}

export const shownIn = (listings: readonly Listing[], { channel, level, query }: Filters): Listing[] =>
  listings.filter((listing) =>
    (channel === undefined || listing.channel === channel) &&
    (level === undefined || listing.level === level) &&
    isFound(listing, query))

export type Choice<Value> = { value: Value | undefined; count: number }

/** Each channel of the library, with how many it would leave of what the other filters leave; all of them first. */
export function channelsIn(listings: readonly Listing[], filters: Filters): Choice<Channel>[] {
  const left = shownIn(listings, { ...filters, channel: undefined })
  const met = CHANNELS.filter((channel) => listings.some((listing) => listing.channel === channel))
  return choices(met, left, (listing) => listing.channel)
}

/** The same for levels. */
export function levelsIn(listings: readonly Listing[], filters: Filters): Choice<number>[] {
  const left = shownIn(listings, { ...filters, level: undefined })
  const met = [...new Set(listings.map(({ level }) => level))].toSorted((a, b) => a - b)
  return choices(met, left, (listing) => listing.level)
}

type ValueOf<Value> = (listing: Listing) => Value

function choices<Value>(values: readonly Value[], left: readonly Listing[], valueOf: ValueOf<Value>): Choice<Value>[] {
  const counts = values.map((value) => ({ value, count: left.filter((each) => valueOf(each) === value).length }))
  return [{ value: undefined, count: left.length }, ...counts]
}
