import { caseOf, offered, startOf, step, type State } from '../machine/meaning.ts'
import type { ReplyRow } from '../machine/rows.ts'
import { speechAt } from '../machine/speech.ts'
import type { Tables } from '../machine/tables.ts'
import { numberOf, shuffled } from '../scenario/hash.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Language } from '../scenario/vocabulary.ts'
import type { Solution } from '../solve/values.ts'

/** One turn to be rated by somebody who has not seen the key: the replies offered there, under letters. */
export interface Question {
  turn: string
  /** What has been said so far, oldest first; empty on the sheet without the talk. */
  talk: { who: 'them' | 'you'; words: string }[]
  notice?: string
  replies: { letter: string; key: string; words: string; grade: number }[]
}

interface Met {
  state: State
  talk: Question['talk']
}

const SILENCE: Record<Language, string> = { en: '(say nothing)', ja: '（黙って待つ）' }

const wordsOf = (scenario: Scenario, reply: ReplyRow, turn: string, language: Language) =>
  scenario.turns[turn]!.replies[reply.key]!.text?.[language] ?? SILENCE[language]

/** The replies of a state from its best edge outwards, so that each turn is met on the soundest way there. */
function bestFirst({ graph, best, loss }: Solution, state: number): number[] {
  const edges = Array.from({ length: graph.first[state + 1]! - graph.first[state]! }, (_, index) => graph.first[state]! + index)
  const worth = (edge: number) => (graph.to[edge]! < 0 ? -Infinity : best[graph.to[edge]!]! - loss[edge]!)
  return edges.toSorted((a, b) => worth(b) - worth(a))
}

/** For each turn, the first moment it is met when every reply is tried, the better ones first. */
function meetings(scenario: Scenario, solution: Solution, language: Language): Map<string, Met> {
  const { graph } = solution
  const met = new Map<string, Met>()
  const queue: Met[] = [{ state: startOf(graph.tables), talk: [] }]
  for (const { state, talk } of queue) {
    if (state.at < 0) continue
    const { key } = graph.tables.turns[state.at]!
    if (met.has(key)) continue
    const { text } = speechAt(scenario, graph.tables, state)!
    const heard = [...talk, { who: 'them' as const, words: text[language] ?? '' }]
    met.set(key, { state, talk: heard })
    for (const edge of bestFirst(solution, graph.find(state)!)) {
      const reply = graph.tables.replies[graph.reply[edge]!]!
      const { reaction } = scenario.turns[key]!.replies[reply.key]!.cases[graph.chosen[edge]!]!
      const answer = reaction?.text?.[language]
      const said = [...heard, { who: 'you' as const, words: wordsOf(scenario, reply, key, language) }]
      const next = step(graph.tables, state, reply)
      queue.push({ state: next, talk: answer ? [...said, { who: 'them' as const, words: answer }] : said })
    }
  }
  return met
}

function questionAt(scenario: Scenario, tables: Tables, { state, talk }: Met, language: Language): Question | undefined {
  const turn = tables.turns[state.at]!
  const weight = scenario.turns[turn.key]!.tests.reduce((sum, skill) => sum + scenario.weights[skill]!, 0)
  const replies = shuffled(offered(tables, state), numberOf(`reader ${turn.key}`))
  if (!turn.scored || replies.length < 2) return undefined
  const notice = speechAt(scenario, tables, state)?.notice?.[language]
  return {
    turn: turn.key,
    talk,
    ...(notice ? { notice } : {}),
    replies: replies.map((reply, index) => ({
      letter: 'ABCDE'[index]!,
      key: reply.key,
      words: wordsOf(scenario, reply, turn.key, language),
      grade: Math.round(caseOf(reply, state).grade / weight),
    })),
  }
}

/** The scored turns of a solved variant, each as it is first met, in an order that tells nothing. */
export function questionsOf(scenario: Scenario, solution: Solution, language: Language): Question[] {
  const met = [...meetings(scenario, solution, language).values()]
  return met.flatMap((one) => questionAt(scenario, solution.graph.tables, one, language) ?? [])
}

/** What a reader thought of each reply, 0 to 3, by turn and letter. */
export type Ratings = Record<string, Record<string, number>>

export interface Agreement {
  questions: number
  /** Quadratically weighted kappa of the ratings with the key. (Cohen 1968) */
  kappa: number
  /** Points of the replies rated highest, ties shared; random picks are 0, the best 100. */
  score: number
}

function kappaOf(pairs: [number, number][]): number {
  const square = (a: number, b: number) => (a - b) ** 2
  const seen = pairs.reduce((sum, [a, b]) => sum + square(a, b), 0) / pairs.length
  const byChance = pairs.reduce((sum, [a]) => sum + pairs.reduce((inner, [, b]) => inner + square(a, b), 0), 0) / pairs.length ** 2
  return 1 - seen / byChance
}

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

/** How far a reader's ratings agree with the key; a turn left out is a turn not asked. */
export function agreementOf(questions: readonly Question[], ratings: Ratings): Agreement {
  const asked = questions.filter(({ turn }) => ratings[turn])
  const rate = ({ turn }: Question, letter: string) => ratings[turn]![letter] ?? 0
  const pairs = asked.flatMap((question) => question.replies.map(({ letter, grade }): [number, number] => [rate(question, letter), grade]))
  const picked = asked.map((question) => {
    const most = Math.max(...question.replies.map(({ letter }) => rate(question, letter)))
    return mean(question.replies.filter(({ letter }) => rate(question, letter) === most).map(({ grade }) => grade))
  })
  const best = asked.map(({ replies }) => Math.max(...replies.map(({ grade }) => grade)))
  const random = asked.map(({ replies }) => mean(replies.map(({ grade }) => grade)))
  return {
    questions: asked.length,
    kappa: kappaOf(pairs),
    score: (100 * (mean(picked) - mean(random))) / (mean(best) - mean(random)),
  }
}
