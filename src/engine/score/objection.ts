import type { Move, Talk } from '../machine/replay.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Solution } from '../solve/values.ts'
import { given } from './given.ts'
import { placeOf } from './loss.ts'
import { bestEpisode } from './objection-best.ts'
import { faultIn, OPENING, read, settles, type ObjectionStep } from './objection-steps.ts'
import { whole } from './points.ts'
import type { Said } from './said.ts'

/** One objection, from the turn that raises it until it is settled or the talk moves on. */
export interface Episode {
  /** A kind of method/objections.yaml. */
  objection: string
  /** First and last move that reply to it. */
  first: number
  last: number
  /** The words that earned each step; a step that was not earned is absent. */
  earned: Partial<Record<ObjectionStep, Said>>
  /** The first fault of each reply that had one; each takes a point. */
  faults: Said[]
  /** Never below 0. */
  points: number
  /** The best that could still be earned when it opened: at most 4. */
  best: number
}

/** All objections of a talk. */
export interface Objections {
  episodes: Episode[]
  points: number
  best: number
  /** Points of the best, 0 to 100; absent where nothing could be earned. */
  percent?: number
}

interface Span {
  objection: string
  first: number
  last: number
}

/** Maximal runs of moves under one objection; a reply that asks whether it is settled ends its run. */
function spansOf({ moves }: Talk, { turns }: Scenario<unknown>): Span[] {
  const spans: Span[] = []
  moves.forEach(({ turn }, index) => {
    const { objection } = turns[turn.key]!
    const span = spans.at(-1)
    const last = moves[index - 1]
    const isUnsettled = last !== undefined && !settles(last.chosen.acts)
    if (span?.last === index - 1 && span.objection === objection && isUnsettled) span.last = index
    else if (objection !== undefined) spans.push({ objection, first: index, last: index })
  })
  return spans
}

function earnedIn(moves: readonly Move[], first: number, { turns }: Scenario<unknown>): Episode['earned'] {
  const earned: Episode['earned'] = {}
  let progress = OPENING
  for (const [offset, { turn, chosen }] of moves.entries())
    for (const act of chosen.acts) {
      const reading = read(act, turns[turn.key]!.answers, progress)
      progress = reading.progress
      if (reading.step) earned[reading.step] = { move: first + offset, act }
    }
  return earned
}

const faultsIn = (moves: readonly Move[], first: number): Said[] =>
  moves.flatMap(({ chosen }, offset) => {
    const act = faultIn(chosen.acts)
    return act ? [{ move: first + offset, act }] : []
  })

function episodeOf(span: Span, talk: Talk, scenario: Scenario<unknown>, solution: Solution): Episode {
  const moves = talk.moves.slice(span.first, span.last + 1)
  const earned = earnedIn(moves, span.first, scenario)
  const faults = faultsIn(moves, span.first)
  const { state } = placeOf(solution, moves[0]!)
  return {
    ...span,
    earned,
    faults,
    points: Math.max(0, Object.keys(earned).length - faults.length),
    best: bestEpisode(scenario, solution.graph, state, span.objection),
  }
}

/** The objections of a talk in the order they were raised: cushioned, clarified, answered, confirmed; less the faults. */
export function objectionsOf(talk: Talk, scenario: Scenario<unknown>, solution: Solution): Objections {
  const episodes = spansOf(talk, scenario).map((span) => episodeOf(span, talk, scenario, solution))
  const points = episodes.reduce((sum, episode) => sum + episode.points, 0)
  const best = episodes.reduce((sum, episode) => sum + episode.best, 0)
  return given({ episodes, points, best, percent: best === 0 ? undefined : whole((100 * points) / best) })
}
