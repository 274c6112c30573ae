import { MOODS } from '../../scenario/vocabulary.ts'
import { meanOverall, type Policy } from '../../solve/policy.ts'
import { countOf, overlapOf, type Lexicon } from './lexicon.ts'
import { exitWill } from './exit.ts'
import { ruleWill } from './rules.ts'
import type { View, Will } from './view.ts'

/** A way of playing that looks at one thing only. */
export interface Bot {
  name: BotName
  /** Goes by the words, and so differs between languages; a silence is left out of its choice. */
  reads: boolean
  will(view: View, lexicon: Lexicon): Will
}

export const BOT_NAMES = [
  'random', 'first', 'middle', 'last', 'longest', 'shortest', 'mostPolite', 'mostQuestions', 'mostHedged', 'noAbsolutes',
  'overlap', 'secondBest', 'alwaysClarify', 'alwaysCushion', 'greedyMood', 'ifThen', 'earliestExit', 'best',
] as const
export type BotName = (typeof BOT_NAMES)[number]

const withActs = (acts: readonly string[]) => (view: View): Will => (_, edge) =>
  view.row(edge).acts.some((act) => acts.includes(act)) ? 1 : 0

/** A bot that measures the words of each reply. */
const reader = (name: BotName, measure: (lexicon: Lexicon, text: string, heard: () => string) => number): Bot => ({
  name,
  reads: true,
  will: (view, lexicon) => (state, edge) => {
    const text = view.words(edge)
    return text === undefined ? -Infinity : measure(lexicon, text, () => view.heard(state))
  },
})

const player = (name: BotName, will: (view: View) => Will): Bot => ({ name, reads: false, will })

function secondBest(view: View): Will {
  const { graph } = view.solution
  return (state, edge) => {
    const grades = new Set<number>()
    for (let other = graph.first[state]!; other < graph.first[state + 1]!; other++) grades.add(view.row(other).grade)
    const ranked = [...grades].sort((a, b) => b - a)
    return view.row(edge).grade === (ranked[1] ?? ranked[0]) ? 1 : 0
  }
}

/** The bots of scoring.md 7 whose choice does not hang on the shuffle. */
export const BOTS: readonly Bot[] = [
  player('random', () => () => 0),
  reader('longest', (lexicon, text) => lexicon.length(text)),
  reader('shortest', (lexicon, text) => -lexicon.length(text)),
  reader('mostPolite', (lexicon, text) => countOf(lexicon.polite, text)),
  reader('mostQuestions', (lexicon, text) => countOf(lexicon.question, text)),
  reader('mostHedged', (lexicon, text) => countOf(lexicon.hedged, text)),
  reader('noAbsolutes', (lexicon, text) => -countOf(lexicon.absolute, text)),
  reader('overlap', (lexicon, text, heard) => overlapOf(lexicon, text, heard())),
  player('secondBest', secondBest),
  player('alwaysClarify', withActs(['clarify', 'ask-open', 'ask-closed'])),
  player('alwaysCushion', withActs(['cushion', 'apologise-effect', 'thank'])),
  player('greedyMood', (view) => (_, edge) => -MOODS.indexOf(view.moodAfter(edge))),
  player('ifThen', ruleWill),
  player('earliestExit', exitWill),
  player('best', ({ solution }) => (state, edge) => (solution.bestEdge[state] === edge ? 1 : 0)),
]

function policyOf(will: Will): Policy {
  return (state, begin, end) => Array.from({ length: end - begin }, (_, index) => will(state, begin + index))
}

/** The mean overall of a bot, before clamping; exact. */
export const playBot = (bot: Bot, view: View, lexicon: Lexicon): number =>
  meanOverall(view.solution, policyOf(bot.will(view, lexicon)))
