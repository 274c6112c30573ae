import type { Talk } from '../machine/replay.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { STEPS, type Step } from '../scenario/vocabulary.ts'

/** A step of the ladder of refusal and the first move that replied to it. */
export interface StepMet {
  step: Step
  move: number
}

/** The steps met, from absence to a plain stop; undefined where the scenario has none. */
export function ladderOf({ moves }: Talk, { turns }: Scenario<unknown>): StepMet[] | undefined {
  if (Object.values(turns).every(({ step }) => step === undefined)) return undefined
  return STEPS.flatMap((step) => {
    const move = moves.findIndex(({ turn }) => turns[turn.key]!.step === step)
    return move < 0 ? [] : [{ step, move }]
  })
}
