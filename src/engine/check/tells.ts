import { speechAt } from '../machine/speech.ts'
import { warning } from '../scenario/finding.ts'
import type { Scenario, Text } from '../scenario/scenario.ts'
import type { Language } from '../scenario/vocabulary.ts'
import type { Graph } from '../solve/graph.ts'
import { LEXICON, type Lexicon } from './bots/lexicon.ts'
import { momentsOf, type Moment } from './moments.ts'
import { once } from './once.ts'
import type { ProofRule, Solved } from './rule.ts'
import { isDecision } from './states.ts'
import { plain } from './texts.ts'

/** How much a reply has of what a tell goes by; `heard` is the line it replies to. */
export type Measure = (lexicon: Lexicon, words: string, heard: string) => number

/** A moment as a reader of words alone meets it: what was heard, what may be said, and what is best. */
interface Card {
  heard: Text
  replies: { text: Text; best: boolean }[]
}

const LEAST_CARDS = 8

/** A text as it is read, in every language of the scenario. */
const asRead = (text: Text, { languages, vars }: Scenario): Text =>
  Object.fromEntries(languages.map((language) => [language, plain(text[language] ?? '', language, vars)]))

function cardOf(scenario: Scenario, graph: Graph, { turn, offered, best, state }: Moment): Card[] {
  const { key, replies } = graph.tables.turns[turn]!
  const spoken = replies.flatMap((reply, place) => {
    const { text } = scenario.turns[key]!.replies[reply.key]!
    return text && offered & (1 << place) ? [{ text, best: (best & (1 << place)) !== 0 }] : []
  })
  if (!isDecision(graph, state) || spoken.filter((reply) => reply.best).length !== 1) return []
  return [{
    heard: asRead(speechAt(scenario, graph.tables, graph.moment(state))!.text, scenario),
    replies: spoken.map((reply) => ({ ...reply, text: asRead(reply.text, scenario) })),
  }]
}

/** A card for each kind of decision with one best reply in words; what variants share is there once. */
const cardsOf = once(({ scenario, solutions }: Solved): readonly Card[] => {
  const kinds = new Map<string, [Graph, Moment]>()
  for (const { graph } of solutions.values())
    for (const moment of momentsOf(graph)) kinds.set(`${moment.turn} ${moment.offered} ${moment.best}`, [graph, moment])
  return [...kinds.values()].flatMap(([graph, moment]) => cardOf(scenario, graph, moment))
})

/** Whether the one reply that has most of it is the best; a tie points nowhere. */
function gives({ heard, replies }: Card, language: Language, measure: Measure): boolean {
  const sums = replies.map(({ text }) => measure(LEXICON[language], text[language]!, heard[language]!))
  const most = Math.max(...sums)
  return sums.filter((sum) => sum === most).length === 1 && replies[sums.indexOf(most)]!.best
}

/** The share of cards on which a measure points at the best reply, where there are enough to judge by. */
function shareOf(cards: readonly Card[], language: Language, measure: Measure): number {
  if (cards.length < LEAST_CARDS) return 0
  return cards.filter((card) => gives(card, language, measure)).length / cards.length
}

/** A rule that warns, for each language, where one glance at the words finds the best reply in more than half of the decisions. */
export const tellRule = (code: string, measure: Measure): ProofRule => ({
  code,
  find(subject) {
    const cards = cardsOf(subject)
    return subject.scenario.languages.flatMap((language) => {
      const share = shareOf(cards, language, measure)
      return share > 0.5 ? [warning(code, ['turns'], { language, share: Math.round(100 * share) })] : []
    })
  },
})
