import type { Attempt, Setting } from '../engine/index.ts'

/** Attempts of a scenario, the newest first. */
export const attemptsOf = (all: Readonly<Record<string, Attempt>>, scenario: string): Attempt[] =>
  Object.values(all)
    .filter((attempt) => attempt.scenario === scenario)
    .sort((a, b) => b.started.localeCompare(a.started))

/** What came by a link is somebody else's, and a drill is one reply long: neither is a talk that can be left. */
const isTalk = ({ kind }: Attempt) => kind !== 'shared' && kind !== 'drill'

/** The attempt that goes on: the newest of one's own, unless it is finished. Older ones without an end were abandoned. */
export function openAttempt(all: Readonly<Record<string, Attempt>>, scenario: string): Attempt | undefined {
  const newest = attemptsOf(all, scenario).find(isTalk)
  return newest && !newest.finished ? newest : undefined
}

/** The first three runs open in Guided, later ones in the setting used last. */
export function nextSetting(all: Readonly<Record<string, Attempt>>): Setting {
  const runs = Object.values(all).filter(({ kind }) => kind === 'run')
  const newest = runs.toSorted((a, b) => b.started.localeCompare(a.started))[0]
  return newest && runs.filter(({ finished }) => finished).length >= 3 ? newest.setting : 'guided'
}
