import { bestAttempt, firstAttempt, readyVariants, type Attempt, type Listing } from '../../engine/index.ts'

/** How a scenario that was finished stands. */
export type Standing = {
  listing: Listing
  first: Attempt
  best: Attempt | undefined
  /** Variants in which readiness was shown. */
  ready: number
}

/** Scenarios with a finished run, the one played last first. */
export function standingsOf(attempts: readonly Attempt[], listings: readonly Listing[]): Standing[] {
  const lastOf = (id: string) => attempts.filter(({ scenario }) => scenario === id).map(({ started }) => started).toSorted().at(-1) ?? ''
  return listings
    .flatMap((listing) => {
      const own = attempts.filter(({ scenario }) => scenario === listing.id)
      const first = firstAttempt(own)
      return first ? [{ listing, first, best: bestAttempt(own), ready: readyVariants(own).length }] : []
    })
    .toSorted((a, b) => lastOf(b.listing.id).localeCompare(lastOf(a.listing.id)))
}
