import type { Attempt } from '../score/attempt.ts'
import { given } from '../score/given.ts'
import { isPractice } from '../score/readiness.ts'

/** Which attempt it is, by its own notes. */
export interface Label extends Pick<Attempt, 'scenario' | 'variant' | 'setting' | 'kind' | 'started' | 'finished'> {
  attempt: string
  /** Guided, with a take-back or a hint, or after a worked example: it counts for neither best nor ready. */
  practice: boolean
}

/** An attempt's own notes, for whatever is said of it. */
export function labelOf(attempt: Attempt): Label {
  const { id, scenario, variant, setting, kind, started, finished } = attempt
  return given({ attempt: id, scenario, variant, setting, kind, started, finished, practice: isPractice(attempt) })
}
