import type { Method } from '../scenario/method.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Language } from '../scenario/vocabulary.ts'
import { solve } from '../solve/solve.ts'
import { endingShares } from '../solve/policy.ts'
import { extremesOf } from '../solve/lines.ts'
import type { Graph } from '../solve/graph.ts'
import type { Solution } from '../solve/values.ts'
import { BOTS, playBot, type BotName } from './bots/bots.ts'
import { LEXICON } from './bots/lexicon.ts'
import { playPosition } from './bots/shuffle.ts'
import { viewOf } from './bots/view.ts'
import { isDecision } from './states.ts'

export type BotScores = Record<BotName, number>

/** What is proven of one variant; every figure exact but `first`, `middle` and `last`, which try 1,000 seeds. */
export interface Proof {
  id: string
  turns: number
  replies: number
  /** The share of random runs that reaches each ending. */
  endings: Record<string, number>
  states: number
  best: number
  worst: number
  scoredDecisions: { min: number; max: number }
  bots: Partial<Record<Language, BotScores>>
}

/** The fewest and the most scored decisions of any run. */
export function decisionsOf(graph: Graph): { min: number; max: number } {
  const least = new Int32Array(graph.states)
  const most = new Int32Array(graph.states)
  for (let state = graph.states - 1; state >= 0; state--) {
    const ahead = [...graph.to.subarray(graph.first[state]!, graph.first[state + 1]!)]
    const own = isDecision(graph, state) ? 1 : 0
    least[state] = own + Math.min(...ahead.map((next) => (next < 0 ? 0 : least[next]!)))
    most[state] = own + Math.max(...ahead.map((next) => (next < 0 ? 0 : most[next]!)))
  }
  return { min: least[0]!, max: most[0]! }
}

/** Plays every bot on a variant that was solved with its words. */
function botsOf(scenario: Scenario, solution: Solution, method: Method, language: Language): BotScores {
  const view = viewOf(scenario, solution, method, language)
  const lexicon = LEXICON[language]
  const scores = BOTS.map((bot) => [bot.name, playBot(bot, view, lexicon)])
  const positions = (['first', 'middle', 'last'] as const).map((name) => [name, playPosition(solution, name)])
  return Object.fromEntries([...scores, ...positions])
}

/** Proves one variant that was solved already. */
export function proofOf(scenario: Scenario, variant: string, solution: Solution, method: Method): Proof {
  const { graph } = solution
  const listening = solve(scenario, variant, { words: true })
  return {
    id: variant,
    turns: graph.tables.turns.length,
    replies: graph.tables.replies.length,
    endings: endingShares(solution),
    states: graph.states,
    ...extremesOf(solution),
    scoredDecisions: decisionsOf(graph),
    bots: Object.fromEntries(scenario.languages.map((language) => [language, botsOf(scenario, listening, method, language)])),
  }
}
