import type { Move, Talk } from '../machine/replay.ts'
import { speechAt, type Speech } from '../machine/speech.ts'
import type { Cares, Reaction, Scenario } from '../scenario/scenario.ts'
import type { Language, Step } from '../scenario/vocabulary.ts'
import type { Attempt } from '../score/attempt.ts'
import { given } from '../score/given.ts'
import { SAME } from '../score/loss.ts'
import type { Mark } from '../score/marks.ts'
import type { ScoredMove } from '../score/moves.ts'
import { caseGiven } from '../score/source.ts'
import type { Solution } from '../solve/values.ts'
import { metersOf, type Meters } from './meters.ts'
import { bestWay, type Way } from './way.ts'
import {
  othersAt, takenBackAt, unearnedAt, wordsOf, type Priced, type TakenBack, type Unearned, type Words,
} from './words.ts'

/** One moment of the talk: what they said, what was answered, what it cost and what else was possible. */
export interface DebriefMove<T> extends Words<T> {
  index: number
  turn: string
  by: string
  /** What they said and how they looked when the reply was given. */
  speech: Speech<T>
  /** What could be heard or seen right after the reply. */
  reaction?: Reaction<T>
  /** The language the words were read in. */
  lang: Language
  mark?: Mark
  /** Whole points lost; over the talk they and the hints add up. */
  cost: number
  exact: number
  /** In points of 300, with the charge for what it leaves out. */
  loss: number
  /** Something was tested and two replies on offer differed in grade. */
  decision: boolean
  before: Meters
  after: Meters
  cares?: Cares
  objection?: string
  step?: Step
  /** The best reply there; absent where none was better. */
  best?: Priced<T>
  /** The other replies on offer, the best one included, in the file's order. */
  others: Priced<T>[]
  unearned: Unearned<T>[]
  takenBack: TakenBack<T>[]
  hint: boolean
  sure?: boolean
  /** The best line from this moment. */
  bestLine: Way
}

export interface Rehearsed<T> {
  scenario: Scenario<T>
  attempt: Attempt
  talk: Talk
  solution: Solution
}

/** The reply of the best line, where it beats the one that was given. */
function betterOf<T>(others: Priced<T>[], { exact, gap }: ScoredMove, { replies }: Way): Priced<T> | undefined {
  if (exact <= SAME && gap === 0) return undefined
  return others.find(({ reply }) => reply === replies[0]?.reply)
}

/** Gathers a move from the file, the talk, its price and the attempt's notes. */
export function debriefMoveOf<T>(rehearsed: Rehearsed<T>, move: Move, scored: ScoredMove): DebriefMove<T> {
  const { scenario, attempt, talk, solution } = rehearsed
  const { by, objection, step } = scenario.turns[move.turn.key]!
  const { reaction, cares } = caseGiven(scenario, move)
  const kept = attempt.replies[scored.index]!
  const others = othersAt(scenario, move, scored.offered)
  const bestLine = bestWay(solution, move.before).way
  const { index, turn, mark, cost, exact, loss, decision } = scored
  return given({
    ...wordsOf(scenario, turn, move.reply, move.before),
    index, turn, by, objection, step, mark, cost, exact, loss, decision,
    speech: speechAt(scenario, talk.tables, move.before)!,
    reaction,
    lang: kept.lang,
    before: metersOf(talk.tables, move.before.meters),
    after: metersOf(talk.tables, move.after.meters),
    cares,
    best: betterOf(others, scored, bestLine),
    others,
    unearned: unearnedAt(scenario, talk, move),
    takenBack: takenBackAt(scenario, attempt.taken, index),
    hint: kept.hint ?? false,
    sure: kept.sure,
    bestLine,
  })
}
