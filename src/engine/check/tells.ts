import { speechAt } from '../machine/speech.ts'
import { warning, type Finding } from '../scenario/finding.ts'
import type { Scenario, Text } from '../scenario/scenario.ts'
import type { Language } from '../scenario/vocabulary.ts'
import type { Graph } from '../solve/graph.ts'
import { LEXICON, type Lexicon } from './bots/lexicon.ts'
import type { ProofRule, Solved } from './rule.ts'
import { edgesAt, turnKeyAt } from './states.ts'
import { plain } from './texts.ts'

/** How much a reply has of what a tell goes by; `heard` is the line it replies to. */
export type Measure = (lexicon: Lexicon, words: string, heard: string) => number

/** A moment as a reader of words alone meets it: what was heard, what may be said, and what is best. */
interface Card {
  heard: Text
  replies: { text: Text; best: boolean }[]
}

const LEAST_CARDS = 8

/** A card for each scored turn and each set of offered and best replies that is met there. */
function cardsOf(scenario: Scenario, graph: Graph): Map<string, Card> {
  const cards = new Map<string, Card>()
  for (let state = 0; state < graph.states; state++) {
    const key = turnKeyAt(graph, state)
    const turn = scenario.turns[key]!
    if (turn.tests.length === 0) continue
    const [begin, end] = edgesAt(graph, state)
    const edges = Array.from({ length: end - begin }, (_, offset) => begin + offset)
    const name = [key, ...edges.map((edge) => `${graph.reply[edge]}${graph.loss[edge] === 0 ? '*' : ''}`)].join(' ')
    if (cards.has(name)) continue
    const replies = edges.flatMap((edge) => {
      const { text } = turn.replies[graph.tables.replies[graph.reply[edge]!]!.key]!
      return text ? [{ text, best: graph.loss[edge] === 0 }] : []
    })
    cards.set(name, { heard: speechAt(scenario, graph.tables, graph.moment(state))?.text ?? {}, replies })
  }
  return cards
}

/** Whether the one reply that has most of it is among the best; a tie points nowhere. */
function gives({ heard, replies }: Card, language: Language, measure: Measure, { vars }: Scenario): boolean {
  const line = plain(heard[language] ?? '', language, vars)
  const sums = replies.map(({ text }) => measure(LEXICON[language], plain(text[language] ?? '', language, vars), line))
  const most = Math.max(...sums)
  return sums.filter((sum) => sum === most).length === 1 && replies[sums.indexOf(most)]!.best
}

/** The share of cards on which a measure points at a best reply, where there are enough to judge by. */
function shareOf({ scenario, solutions }: Solved, language: Language, measure: Measure): number {
  const cards = new Map([...solutions.values()].flatMap(({ graph }) => [...cardsOf(scenario, graph)]))
  if (cards.size < LEAST_CARDS) return 0
  return [...cards.values()].filter((card) => gives(card, language, measure, scenario)).length / cards.size
}

/** A rule that warns, for each language, where one glance at the words finds a best reply in more than half of the turns. */
export const tellRule = (code: string, measure: Measure): ProofRule => ({
  code,
  find: (subject): Finding[] =>
    subject.scenario.languages.flatMap((language) => {
      const share = shareOf(subject, language, measure)
      return share > 0.5 ? [warning(code, ['turns'], { language, share: Math.round(100 * share) })] : []
    }),
})
