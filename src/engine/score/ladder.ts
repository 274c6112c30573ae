import type { Step } from '../scenario/vocabulary.ts'

/** A step of the ladder of refusal and the first move that replied to it. */
export interface StepMet {
  step: Step
  move: number
}
