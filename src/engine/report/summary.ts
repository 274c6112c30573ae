import type { Outcome } from '../scenario/vocabulary.ts'
import type { Attempt } from '../score/attempt.ts'
import type { Verdict } from '../score/bands.ts'
import { isKept } from '../score/gates.ts'
import { given } from '../score/given.ts'
import type { Debrief } from './debrief.ts'
import { labelOf, type Label } from './label.ts'

/** What a list of attempts shows of one of them. */
export interface Summary extends Label {
  verdict: Verdict
  ending?: string
  outcome?: Outcome
  gatesKept: boolean
  /** Hints and costs together, in whole points. */
  lost: number
}

/** The line that stands for an attempt in a list. */
export function summaryOf(attempt: Attempt, { verdict, ending, gates, points }: Debrief<unknown>): Summary {
  return given({
    ...labelOf(attempt),
    verdict,
    ending: ending?.key,
    outcome: ending?.outcome,
    gatesKept: gates.every(isKept),
    lost: points.lost,
  })
}
