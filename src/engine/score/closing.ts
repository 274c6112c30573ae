import type { Talk } from '../machine/replay.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Solution } from '../solve/values.ts'
import { bestClosing } from './closing-best.ts'
import { advance, ASKS, UNASKED, type ClosingStep } from './closing-steps.ts'
import { given } from './given.ts'
import { placeOf } from './loss.ts'
import { whole } from './points.ts'
import { couldSay, saidIn, type Said } from './said.ts'
import { caseGiven } from './source.ts'

/** From the moment the ask has been earned until the end of the talk. */
export interface Closing {
  /** 1 where a reply was given with the ask earned, else 0. */
  n: 0 | 1
  /** The first such reply. */
  opened?: number
  /** The words that earned each step; `held` names the silence, or what completed date and owner. */
  earned: Partial<Record<ClosingStep, Said>>
  points: number
  /** The best that could still be earned when the window opened: at most 4. */
  best: number
  /** Points of the best, 0 to 100; absent where nothing could be earned. */
  percent?: number
  /** The order was asked for before it was earned. */
  premature: Said[]
  /** Open for at least one turn that offered an ask, and none made. */
  missed: boolean
}

/** The first move made with the window open: a turn opens it at once, a reply for what follows. */
function openedAt({ moves }: Talk, scenario: Scenario<unknown>): number | undefined {
  const at = moves.findIndex((move, index) => {
    const last = moves[index - 1]
    return scenario.turns[move.turn.key]!.opensClosing || (last !== undefined && caseGiven(scenario, last).opensClosing)
  })
  return at < 0 ? undefined : at
}

function earnedBy(said: readonly Said[]): Closing['earned'] {
  const earned: Closing['earned'] = {}
  let ground = UNASKED
  for (const each of said) {
    const reading = advance(each.act, ground)
    ground = reading.ground
    if (reading.step) earned[reading.step] = each
  }
  return earned
}

/** What became of the ask: summary, trial close, ask and holding on, one point each; or too early, or never. */
export function closingOf(talk: Talk, scenario: Scenario<unknown>, solution: Solution): Closing {
  const said = saidIn(talk)
  const opened = openedAt(talk, scenario)
  const premature = said.filter(({ move, act }) => act === 'ask-order' && (opened === undefined || move < opened))
  if (opened === undefined) return { n: 0, earned: {}, points: 0, best: 0, premature, missed: false }
  const earned = earnedBy(said.filter(({ move }) => move >= opened))
  const points = Object.keys(earned).length
  const best = bestClosing(solution.graph, placeOf(solution, talk.moves[opened]!).state)
  const percent = best === 0 ? undefined : whole((100 * points) / best)
  const missed = !earned.asked && talk.moves.slice(opened).some((move) => couldSay(move, ASKS))
  return given({ n: 1 as const, opened, earned, points, best, percent, premature, missed })
}
