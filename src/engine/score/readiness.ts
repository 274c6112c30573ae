import type { Attempt } from './attempt.ts'

/** What an overall must reach, with all gates kept, and in how many variants. */
export const READY_FROM = 75
export const READY_VARIANTS = 2

/** Guided, with a take-back that stood or a hint, or after a worked example of the same day. */
export const isPractice = ({ setting, taken, replies, example = false }: Attempt): boolean =>
  setting === 'guided' || example || taken.some(({ redone = false }) => !redone) || replies.some(({ hint = false }) => hint)

const isFinishedRun = ({ kind, finished }: Attempt) => kind === 'run' && finished !== undefined

/** Whether an attempt may be somebody's best, or make them ready: a finished run that was no practice. */
export const counts = (attempt: Attempt): boolean => isFinishedRun(attempt) && !isPractice(attempt)

/** The first finished run of a scenario, in any setting; pass the attempts of one scenario. */
export const firstAttempt = (attempts: readonly Attempt[]): Attempt | undefined =>
  attempts.filter(isFinishedRun).toSorted((a, b) => Date.parse(a.started) - Date.parse(b.started))[0]

const overallOf = ({ frozen }: Attempt) => frozen?.overall ?? 0

/** The attempt that counts with the highest overall, the earliest of equals; what was not judged is never best. */
export const bestAttempt = (attempts: readonly Attempt[]): Attempt | undefined =>
  attempts
    .filter((attempt) => counts(attempt) && attempt.frozen?.overall !== undefined)
    .toSorted((a, b) => overallOf(b) - overallOf(a) || Date.parse(a.started) - Date.parse(b.started))[0]

const isReadyIn = (attempt: Attempt) =>
  counts(attempt) && overallOf(attempt) >= READY_FROM && attempt.frozen!.gates.every(({ kept }) => kept)

/** The variants of a scenario in which somebody has shown that they are ready; two of them make ready. */
export const readyVariants = (attempts: readonly Attempt[]): string[] =>
  [...new Set(attempts.filter(isReadyIn).map(({ variant }) => variant))].toSorted()

export const isReady = (attempts: readonly Attempt[]): boolean => readyVariants(attempts).length >= READY_VARIANTS
