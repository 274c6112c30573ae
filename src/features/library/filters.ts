import { CHANNELS, FAMILIES, SKILLS, type Channel, type Family, type Listing, type Skill } from '../../engine/index.ts'
import { isFound } from './search.ts'

/** What a scenario may be told by. */
export type Facets = { channel: Channel; level: number; family: Family; skill: Skill }
export type Facet = keyof Facets

export type Narrowed = { [F in Facet]?: Facets[F] | undefined }

/** What a list is narrowed to. */
export type Filters = Narrowed & { query: string }

/** Every value of a facet, in the order in which it is offered. */
const values: { [F in Facet]: readonly Facets[F][] } = {
  channel: CHANNELS, level: [1, 2, 3], family: FAMILIES, skill: SKILLS,
}

const valuesOf: { [F in Facet]: (listing: Listing) => readonly Facets[F][] } = {
  channel: ({ channels }) => channels,
  level: ({ level }) => [level],
  family: ({ family }) => [family],
  skill: ({ skills }) => skills,
}

const FACETS = Object.keys(values) as Facet[]

/** Filters as an address carries them. */
export function filtersFrom(query: URLSearchParams): Filters {
  const asked = <F extends Facet>(facet: F) => values[facet].find((value) => String(value) === query.get(facet))
  return {
    channel: asked('channel'), level: asked('level'), family: asked('family'), skill: asked('skill'),
    query: query.get('q') ?? '',
  }
}

/** The query of an address, without its question mark; empty where nothing is narrowed. */
export function queryOf({ query, ...filters }: Filters): string {
  const parts = FACETS.map((facet) => [facet, filters[facet]?.toString()] as const)
  const given = [...parts, ['q', query.trim() && query] as const]
  return new URLSearchParams(given.flatMap(([name, value]) => (value ? [[name, value]] : []))).toString()
}

/** So many facets narrow the list. */
export const countOf = (filters: Filters, facets: readonly Facet[] = FACETS): number =>
  facets.filter((facet) => filters[facet] !== undefined).length

function fits<F extends Facet>(listing: Listing, facet: F, wanted: Facets[F] | undefined): boolean {
  return wanted === undefined || valuesOf[facet](listing).includes(wanted)
}

/** What is left of a list, in its order. */
export const shownIn = (listings: readonly Listing[], filters: Filters): Listing[] =>
  listings.filter((listing) =>
    FACETS.every((facet) => fits(listing, facet, filters[facet])) && isFound(listing, filters.query))

export type Choice<Value> = { value: Value; count: number }

/** What a facet can be narrowed to: how many the other filters leave, and how many of these each value would. */
export function choicesIn<F extends Facet>(
  listings: readonly Listing[], filters: Filters, facet: F,
): { all: number; choices: Choice<Facets[F]>[] } {
  const left = shownIn(listings, { ...filters, [facet]: undefined })
  const met = values[facet].filter((value) => listings.some((listing) => fits(listing, facet, value)))
  const choices = met.map((value) => ({ value, count: left.filter((listing) => fits(listing, facet, value)).length }))
  return { all: left.length, choices }
}
