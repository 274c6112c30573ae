import { bestAttempt, firstAttempt, readyVariants, type Attempt } from '../../engine/index.ts'

/** A scenario by its title; one that is withdrawn cannot be begun. */
export type Titled = { id: string; title: string; isWithdrawn?: boolean }

/** How a scenario that was finished stands. */
export type Standing = {
  scenario: Titled
  first: Attempt
  best: Attempt | undefined
  /** Variants in which readiness was shown. */
  ready: number
}

/** Scenarios with a finished run, the one played last first. */
export function standingsOf(attempts: readonly Attempt[], scenarios: readonly Titled[]): Standing[] {
  const lastOf = (id: string) => attempts.filter(({ scenario }) => scenario === id).map(({ started }) => started).toSorted().at(-1) ?? ''
  return scenarios
    .flatMap((scenario) => {
      const own = attempts.filter((attempt) => attempt.scenario === scenario.id)
      const first = firstAttempt(own)
      return first ? [{ scenario, first, best: bestAttempt(own), ready: readyVariants(own).length }] : []
    })
    .toSorted((a, b) => lastOf(b.scenario.id).localeCompare(lastOf(a.scenario.id)))
}
