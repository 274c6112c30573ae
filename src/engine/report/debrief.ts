import { startOf, type State } from '../machine/meaning.ts'
import { replay, type Stop, type Talk } from '../machine/replay.ts'
import type { Look, Scenario } from '../scenario/scenario.ts'
import type { Outcome } from '../scenario/vocabulary.ts'
import type { Attempt } from '../score/attempt.ts'
import { given } from '../score/given.ts'
import { scoreTalk, type Score } from '../score/score.ts'
import type { Solution } from '../solve/values.ts'
import { debriefMoveOf, type DebriefMove } from './debrief-move.ts'
import { labelOf, type Label } from './label.ts'
import { metersOf, type Meters } from './meters.ts'
import { bestWay, type Way } from './way.ts'

export interface DebriefEnding<T> {
  key: string
  outcome: Outcome
  value: number
  /** The outcome in one sentence. */
  summary: T
  /** Their last words. */
  says?: T
  look?: Look
}

/** Meters from before the first reply to after the last. */
export interface Timeline {
  own: Meters[]
  /** The same along the best line from the start. */
  best: Meters[]
  /** The highest value of each meter, as shown. */
  most: Meters
}

/** All that the debrief of an attempt shows, as plain JSON: a fold over scenario, variant and replies. */
export interface Debrief<T> extends Label, Omit<Score, 'moves' | 'ending'> {
  version: number
  /** Where the kept replies no longer fit the scenario; all before it is shown. */
  stop?: Stop
  ending?: DebriefEnding<T>
  moves: DebriefMove<T>[]
  timeline: Timeline
  /** The best line from the start. */
  bestLine: Way
}

function endingOf<T>({ endings }: Scenario<T>, key: string | undefined): DebriefEnding<T> | undefined {
  const ending = key === undefined ? undefined : endings[key]
  return ending && key !== undefined ? { key, ...ending } : undefined
}

function timelineOf(talk: Talk, best: readonly State[]): Timeline {
  const { tables, moves } = talk
  const shown = ({ meters }: State) => metersOf(tables, meters)
  return {
    own: [startOf(tables), ...moves.map(({ after }) => after)].map(shown),
    best: best.map(shown),
    most: metersOf(tables, tables.meters.map(({ max }) => max)),
  }
}

/** The moves on which a hint is charged: in Guided, which is practice anyway, none is. */
const chargedHints = ({ setting, replies }: Attempt): number[] =>
  setting === 'guided' ? [] : replies.flatMap(({ hint }, index) => (hint ? [index] : []))

/**
 * Follows an attempt once more and says all that can be said of it. Nothing is solved anew.
 * @throws Error where the solution is of another variant than the attempt.
 */
export function debriefOf<T>({ scenario, attempt, solution }: {
  scenario: Scenario<T>
  attempt: Attempt
  solution: Solution
}): Debrief<T> {
  const { tables } = solution.graph
  if (tables.variant !== attempt.variant) throw new Error(`${attempt.variant} was played, ${tables.variant} is solved`)
  const talk = replay(tables, attempt.replies)
  const { moves, ending, ...score } = scoreTalk({ scenario, talk, solution, hints: chargedHints(attempt) })
  const best = bestWay(solution, startOf(tables))
  return given({
    ...labelOf(attempt),
    version: attempt.version,
    stop: talk.stop,
    ...score,
    ending: endingOf(scenario, ending),
    moves: moves.map((scored, index) => debriefMoveOf({ scenario, attempt, talk, solution }, talk.moves[index]!, scored)),
    timeline: timelineOf(talk, best.states),
    bestLine: best.way,
  })
}
