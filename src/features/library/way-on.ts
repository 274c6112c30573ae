import { isReady, type Attempt, type Listing } from '../../engine/index.ts'
import { attemptsByScenario } from './standing.ts'

/** A talk that was left. */
export type Left = { listing: Listing; attempt: Attempt }

/** The talk that was left last with the others that were left, or the one to begin; `first` where nothing was ever begun. */
export type WayOn = Left & { kind: 'left'; others: readonly Left[] } | { listing: Listing; kind: 'first' | 'next' }

type All = Readonly<Record<string, Attempt>>

/** The newest attempt of each scenario that has not ended, the latest first; a drill that was left is no talk to go on with. */
function leftOpen(all: All): Attempt[] {
  const newest = new Map<string, Attempt>()
  for (const attempt of Object.values(all)) {
    const known = newest.get(attempt.scenario)
    if (attempt.kind !== 'drill' && (!known || known.started < attempt.started)) newest.set(attempt.scenario, attempt)
  }
  return [...newest.values()].filter(({ finished }) => !finished).toSorted((a, b) => b.started.localeCompare(a.started))
}

/** What was left last, else the first in the library's order that was never finished, else the first not yet ready. */
export function wayOn(listings: readonly Listing[], all: All): WayOn | undefined {
  const [left, ...others] = leftOpen(all).flatMap((attempt): Left[] => {
    const listing = listings.find(({ id }) => id === attempt.scenario)
    return listing ? [{ listing, attempt }] : []
  })
  if (left) return { ...left, kind: 'left', others }
  const by = attemptsByScenario(Object.values(all))
  const of = ({ id }: Listing) => by.get(id) ?? []
  const isDone = (each: Listing) => of(each).some(({ finished }) => finished)
  const listing = listings.find((each) => !isDone(each)) ?? listings.find((each) => !isReady(of(each))) ?? listings[0]
  return listing && { listing, kind: by.size > 0 ? 'next' : 'first' }
}
