import type { Verdict } from '../score/bands.ts'
import type { Outcome } from '../scenario/vocabulary.ts'
import type { Kind, Setting } from '../score/attempt.ts'

/** What a list of attempts shows of one of them. */
export interface Summary {
  attempt: string
  scenario: string
  variant: string
  setting: Setting
  kind: Kind
  practice: boolean
  verdict: Verdict
  ending?: string
  outcome?: Outcome
  gatesKept: boolean
  /** Hints and costs together, in whole points. */
  lost: number
}
