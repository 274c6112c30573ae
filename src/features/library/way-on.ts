import { isReady, type Attempt, type Listing } from '../../engine/index.ts'

/** The talk that was left, or the one to begin; `first` where nothing was ever begun. */
export type WayOn = { listing: Listing; kind: 'left'; attempt: Attempt } | { listing: Listing; kind: 'first' | 'next' }

type All = Readonly<Record<string, Attempt>>

/** The newest attempt of each scenario that has not ended, the latest first. */
function leftOpen(all: All): Attempt[] {
  const newest = new Map<string, Attempt>()
  for (const attempt of Object.values(all)) {
    const known = newest.get(attempt.scenario)
    if (!known || known.started < attempt.started) newest.set(attempt.scenario, attempt)
  }
  return [...newest.values()].filter(({ finished }) => !finished).toSorted((a, b) => b.started.localeCompare(a.started))
}

/** What was left last, else the first in the library's order that was never finished, else the first not yet ready. */
export function wayOn(listings: readonly Listing[], all: All): WayOn | undefined {
  const attempts = Object.values(all)
  for (const attempt of leftOpen(all)) {
    const listing = listings.find(({ id }) => id === attempt.scenario)
    if (listing) return { listing, kind: 'left', attempt }
  }
  const of = ({ id }: Listing) => attempts.filter(({ scenario }) => scenario === id)
  const isDone = (each: Listing) => of(each).some(({ finished }) => finished)
  const listing = listings.find((each) => !isDone(each)) ?? listings.find((each) => !isReady(of(each))) ?? listings[0]
  return listing && { listing, kind: attempts.length > 0 ? 'next' : 'first' }
}
