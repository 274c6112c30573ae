import type { Outcome } from '../scenario/vocabulary.ts'
import type { Kind, Setting } from '../score/attempt.ts'
import type { Verdict } from '../score/bands.ts'
import { isKept } from '../score/gates.ts'
import { given } from '../score/given.ts'
import type { Debrief } from './debrief.ts'

/** What a list of attempts shows of one of them. */
export interface Summary {
  attempt: string
  scenario: string
  variant: string
  setting: Setting
  kind: Kind
  started: string
  finished?: string
  practice: boolean
  verdict: Verdict
  ending?: string
  outcome?: Outcome
  gatesKept: boolean
  /** Hints and costs together, in whole points. */
  lost: number
}

/** The line that stands for an attempt in a list. */
export function summaryOf(debrief: Debrief<unknown>): Summary {
  const { attempt, scenario, variant, setting, kind, started, finished, practice, verdict, ending, gates, points } = debrief
  return given({
    attempt, scenario, variant, setting, kind, started, finished, practice, verdict,
    ending: ending?.key,
    outcome: ending?.outcome,
    gatesKept: gates.every(isKept),
    lost: points.lost,
  })
}
