import type { Talk } from '../machine/replay.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Act } from '../scenario/vocabulary.ts'
import { given } from './given.ts'
import { couldSay, saidIn, type Said } from './said.ts'
import { caseGiven } from './source.ts'

export const CLOSING_STEPS = ['summarised', 'tried', 'asked', 'held'] as const
export type ClosingStep = (typeof CLOSING_STEPS)[number]

/** From the moment the ask has been earned until the end of the talk. */
export interface Closing {
  /** 1 where a reply was given with the ask earned, else 0. */
  n: 0 | 1
  /** The first such reply. */
  opened?: number
  /** The words that earned each step; `held` names the silence, or what completed date and owner. */
  earned: Partial<Record<ClosingStep, Said>>
  /** Of 4. */
  points: number
  /** 0 to 100; absent where the ask was never earned. */
  percent?: number
  /** The order was asked for before it was earned. */
  premature: Said[]
  /** Open for at least one turn that offered an ask, and none made. */
  missed: boolean
}

const ASKS: readonly Act[] = ['ask-order', 'ask-next-step']

/** The first move made with the window open: a turn opens it at once, a reply for what follows. */
function openedAt({ moves }: Talk, scenario: Scenario<unknown>): number | undefined {
  const at = moves.findIndex((move, index) => {
    const last = moves[index - 1]
    return scenario.turns[move.turn.key]!.opensClosing || (last !== undefined && caseGiven(scenario, last).opensClosing)
  })
  return at < 0 ? undefined : at
}

/** Holding on after the ask: silence, or a date with its owner, whichever comes first. */
function heldBy(after: readonly Said[]): Said | undefined {
  const place = (act: Act) => after.findIndex((said) => said.act === act)
  const [date, owner] = [place('fix-date'), place('fix-owner')]
  const fixed = date < 0 || owner < 0 ? -1 : Math.max(date, owner)
  const places = [place('wait'), fixed].filter((at) => at >= 0)
  return after[Math.min(...places)]
}

function stepsIn(said: readonly Said[]): Closing['earned'] {
  const first = (...acts: Act[]) => said.find(({ act }) => acts.includes(act))
  const asked = first(...ASKS)
  return given({
    summarised: first('summarise-value'),
    tried: first('trial-close'),
    asked,
    held: asked && heldBy(said.slice(said.indexOf(asked) + 1)),
  })
}

/** What became of the ask: summary, trial close, ask and holding on, one point each; or too early, or never. */
export function closingOf(talk: Talk, scenario: Scenario<unknown>): Closing {
  const said = saidIn(talk)
  const opened = openedAt(talk, scenario)
  const premature = said.filter(({ move, act }) => act === 'ask-order' && (opened === undefined || move < opened))
  if (opened === undefined) return { n: 0, earned: {}, points: 0, premature, missed: false }
  const earned = stepsIn(said.filter(({ move }) => move >= opened))
  const points = Object.keys(earned).length
  const missed = !earned.asked && talk.moves.slice(opened).some((move) => couldSay(move, ASKS))
  return { n: 1, opened, earned, points, percent: 25 * points, premature, missed }
}
