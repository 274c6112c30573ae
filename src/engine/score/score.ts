import { askTellOf, type AskTell } from './ask-tell.ts'
import type { Frozen } from './attempt.ts'
import { verdictOf, type Verdict } from './bands.ts'
import { banterOf, type LampScore } from './banter.ts'
import { caresOf, type TwoCares } from './cares.ts'
import { closingOf, type Closing } from './closing.ts'
import { gatesOf, isKept, type GateResult } from './gates.ts'
import { given } from './given.ts'
import { ladderOf, type StepMet } from './ladder.ts'
import { tallyOf, type Tally } from './marks.ts'
import { movesOf, type ScoredMove, type Sitting } from './moves.ts'
import { numbersOf, type Numbers } from './numbers.ts'
import { objectionsOf, type Objections } from './objection.ts'
import { pointsOf, type Points } from './points.ts'
import { recoveriesOf } from './recovery.ts'
import { skillsOf, type SkillScore } from './skills.ts'
import { turningPointOf, type TurningPoint } from './turning-point.ts'

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

function match({ talk, solution }: Sitting) {
  const [played, solved] = [talk.tables, solution.graph.tables].map(({ id, variant }) => `${id}/${variant}`)
  if (played !== solved) throw new Error(`${played} was played, ${solved} is solved`)
}

/**
 * Scores a talk, finished or not, with every instrument.
 * @throws Error where the solution is of another scenario or variant than the talk.
 */
export function scoreTalk(sitting: Sitting): Score {
  match(sitting)
  const { scenario, talk, solution, hints } = sitting
  const points = pointsOf(talk, solution, hints)
  const moves = movesOf(sitting, points.lost - points.hints)
  const decisions = moves.filter(({ decision }) => decision).length
  const gates = gatesOf(scenario.gates, talk)
  return given({
    ending: talk.ending,
    verdict: verdictOf(talk, points.standing, decisions, gates),
    points,
    moves,
    tally: tallyOf(moves),
    decisions,
    turningPoint: turningPointOf(moves, points.lost),
    recoveries: recoveriesOf(moves),
    gates,
    skills: skillsOf(talk),
    objections: objectionsOf(talk, scenario, solution),
    closing: closingOf(talk, scenario, solution),
    banter: banterOf(talk, scenario),
    cares: caresOf(talk, scenario),
    askTell: askTellOf(talk),
    numbers: numbersOf(talk),
    ladder: ladderOf(talk, scenario),
  })
}

type Judged = Pick<Score, 'verdict' | 'gates'> & { ending?: string | undefined }

/** What an attempt keeps of its score for the day its rules are gone; undefined while the talk goes on. */
export function frozenOf({ ending, verdict, gates }: Judged): Frozen | undefined {
  if (ending === undefined) return undefined
  return given({
    overall: verdict.kind === 'judged' ? verdict.overall : undefined,
    band: 'band' in verdict ? verdict.band : undefined,
    gates: gates.map((result) => ({ gate: result.gate, kept: isKept(result) })),
    ending,
  })
}
