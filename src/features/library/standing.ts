import { isReady, readyVariants, type Attempt, type Frozen, type Listing } from '../../engine/index.ts'

/** How a scenario stands with the trainee. */
export type Standing = {
  /** What the last finished run came to. */
  last?: Frozen
  /** In how many variants they have shown that they are ready. */
  ready: number
  isReady: boolean
  open: boolean
}

type All = Readonly<Record<string, Attempt>>

const newestFirst = (a: Attempt, b: Attempt) => b.started.localeCompare(a.started)

function standingOf(attempts: readonly Attempt[]): Standing {
  const [newest] = attempts
  const last = attempts.find(({ kind, frozen }) => kind === 'run' && frozen)?.frozen
  return {
    ready: readyVariants(attempts).length,
    isReady: isReady(attempts),
    open: newest !== undefined && newest.finished === undefined,
    ...(last && { last }),
  }
}

/** The standing of each scenario that was ever begun, by its id. */
export function standings(listings: readonly Listing[], all: All): ReadonlyMap<string, Standing> {
  const attempts = Object.values(all).toSorted(newestFirst)
  return new Map(listings.flatMap(({ id }) => {
    const own = attempts.filter(({ scenario }) => scenario === id)
    return own.length > 0 ? [[id, standingOf(own)] as const] : []
  }))
}
