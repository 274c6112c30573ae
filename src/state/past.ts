import type { Attempt, Setting } from '../engine/index.ts'
import type { KeptSetting } from './settings.ts'

type All = Readonly<Record<string, Attempt>>

/** Attempts of a scenario, the newest first. */
export const attemptsOf = (all: All, scenario: string): Attempt[] =>
  Object.values(all)
    .filter((attempt) => attempt.scenario === scenario)
    .sort((a, b) => b.started.localeCompare(a.started))

/** What came by a link is somebody else's, and a drill is one reply long: neither is a talk that can be left. */
const isTalk = ({ kind }: Attempt) => kind !== 'shared' && kind !== 'drill'

/** A run that is assessed: it may be resumed, never restarted. */
export const isExam = ({ kind, setting }: Pick<Attempt, 'kind' | 'setting'>): boolean => kind === 'run' && setting === 'exam'

/**
 * The attempt that goes on: an exam that has no end, else the newest of one's own, unless it is finished.
 * Older ones without an end were abandoned.
 */
export function openAttempt(all: All, scenario: string): Attempt | undefined {
  const talks = attemptsOf(all, scenario).filter(isTalk)
  const newest = talks.find((attempt) => isExam(attempt) && !attempt.finished) ?? talks[0]
  return newest && !newest.finished ? newest : undefined
}

/** Runs that open in Guided, before the trainee's own choice counts; as many begin with the offer of an example. */
const FIRST_RUNS = 3

const runsOf = (all: All): Attempt[] =>
  Object.values(all).filter(({ kind }) => kind === 'run').toSorted((a, b) => b.started.localeCompare(a.started))

/** Whether one of the first three runs is still to come. */
export const isBeginner = (all: All): boolean => runsOf(all).filter(({ finished }) => finished).length < FIRST_RUNS

/** The first three runs open in Guided, later ones in the setting chosen last; an exam is chosen for one run only. */
export function nextSetting(all: All, chosen?: KeptSetting): Setting {
  if (isBeginner(all)) return 'guided'
  return chosen ?? runsOf(all).find(({ setting }) => setting !== 'exam')?.setting ?? 'guided'
}

/** Whether Natural is to be offered: once, before the fourth run, to whoever has seen nothing but Guided. */
export function offersNatural(all: All): boolean {
  const runs = runsOf(all)
  const isFourth = runs.filter(({ finished }) => finished).length === FIRST_RUNS && runs[0]?.finished !== undefined
  return isFourth && runs.every(({ setting }) => setting === 'guided')
}
