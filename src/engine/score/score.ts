import type { AskTell } from './ask-tell.ts'
import type { LampScore } from './banter.ts'
import type { Verdict } from './bands.ts'
import type { TwoCares } from './cares.ts'
import type { Closing } from './closing.ts'
import type { GateResult } from './gates.ts'
import type { StepMet } from './ladder.ts'
import type { Tally } from './marks.ts'
import type { ScoredMove } from './moves.ts'
import type { Numbers } from './numbers.ts'
import type { Objections } from './objection.ts'
import type { SkillScore } from './skills.ts'
import type { TurningPoint } from './turning-point.ts'

/** How the points of a talk add up: costs of the moves + `hints` = `lost` = `best` − `standing`, in whole points. */
export interface Points {
  /** The overall of the best talk from the start: 100 in every scenario that passed its check. */
  best: number
  /** The overall before it is cut to 0 to 100; while the talk goes on, the best that is still possible. */
  standing: number
  /** `standing`, unrounded. */
  exact: number
  lost: number
  /** Two for each turn on which a hint was used. */
  hints: number
  /** More was lost than the scale has: the overall shown is 0. */
  beyondScale: boolean
}

/** A talk scored. The same scenario, variant, replies and hints always give the same score. */
export interface Score {
  /** The key of the ending; absent while the talk goes on. */
  ending?: string
  verdict: Verdict
  points: Points
  moves: ScoredMove[]
  tally: Tally
  /** Scored decisions met. */
  decisions: number
  turningPoint?: TurningPoint
  /** Moves that were best after points had been lost, where it could have gone wrong again. */
  recoveries: number[]
  gates: GateResult[]
  skills: SkillScore[]
  objections: Objections
  closing: Closing
  /** Absent where the scenario lights no lamp. */
  banter?: LampScore[]
  /** Absent where the scenario weighs no care. */
  cares?: TwoCares
  askTell: AskTell
  numbers: Numbers
  /** Absent where the scenario has no step of refusal. */
  ladder?: StepMet[]
}
