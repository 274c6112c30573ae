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
  const newest = attempts.find(({ kind }) => kind !== 'drill')
  const last = attempts.find(({ kind, frozen }) => kind === 'run' && frozen)?.frozen
  return {
    ready: readyVariants(attempts).length,
    isReady: isReady(attempts),
    open: newest !== undefined && newest.finished === undefined,
    ...(last && { last }),
  }
}

/** The attempts of each scenario, in the order in which they come. */
export function attemptsByScenario(attempts: readonly Attempt[]): ReadonlyMap<string, readonly Attempt[]> {
  const by = new Map<string, Attempt[]>()
  for (const attempt of attempts) {
    const known = by.get(attempt.scenario)
    if (known) known.push(attempt)
    else by.set(attempt.scenario, [attempt])
  }
  return by
}

/** The standing of each scenario that was ever begun, by its id. */
export function standings(listings: readonly Listing[], all: All): ReadonlyMap<string, Standing> {
  const by = attemptsByScenario(Object.values(all).toSorted(newestFirst))
  return new Map(listings.flatMap(({ id }) => {
    const own = by.get(id)
    return own ? [[id, standingOf(own)] as const] : []
  }))
}
