interface PublishedCatalogue {
  /** The first of them, without the words that only a search needs. */
  listings: (import('../engine/index.ts').Listing & { stamp: string })[]
  /** Where those words are, and the others. */
  rest: string
  /** Not all are above. */
  isLong: boolean
  /** Where the words of the method are. */
  method: string
  /** Where all of the method is that a check needs. */
  check: string
  /** Where the map of the method is. */
  map: string
}

declare module 'virtual:build' {
  export const version: string
  /** Hash and day; empty where the sources were no checkout. */
  export const commit: string
}

declare module 'virtual:scenarios/en' {
  export const catalogue: PublishedCatalogue
}

declare module 'virtual:scenarios/ja' {
  export const catalogue: PublishedCatalogue
}
