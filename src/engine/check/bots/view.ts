import type { CaseRow, ReplyRow } from '../../machine/rows.ts'
import { speechAt, type Speech } from '../../machine/speech.ts'
import type { Method } from '../../scenario/method.ts'
import type { Case, Scenario, Text, Turn } from '../../scenario/scenario.ts'
import type { Language, Mood } from '../../scenario/vocabulary.ts'
import { endingOf, type Solution } from '../../solve/values.ts'

/** How willing a bot is to take an edge of a state; ties are shared. */
export type Will = (state: number, edge: number) => number

/** A solved variant as a bot sees it: what is on the screen, in one language. */
export interface View {
  solution: Solution
  method: Method
  reply(edge: number): ReplyRow
  row(edge: number): CaseRow
  chosen(edge: number): Case<Text>
  /** The words of a reply; undefined for a silence. */
  words(edge: number): string | undefined
  turn(state: number): Turn<Text>
  speech(state: number): Speech<Text>
  /** The counterpart's line as just heard. */
  heard(state: number): string
  /** The mood shown after a reply. */
  moodAfter(edge: number): Mood
}

function filled(text: Text | undefined, language: Language, scenario: Scenario): string | undefined {
  return text?.[language]?.replace(/\{\{([a-z][a-z0-9-]*)\}\}/g, (blank, name) => scenario.vars[name]?.[language] ?? blank)
}

function speechOf(scenario: Scenario, { graph }: Solution, state: number): Speech<Text> {
  const { tables } = graph
  const moment = graph.moment(state)
  const speech = speechAt(scenario, tables, moment)!
  const { says, cue } = scenario.turns[speech.turn]!
  const told = says[graph.heard[state]!]
  return told ? { ...speech, text: told.text, cue: [...cue, ...told.cue] } : speech
}

function remembered<T>(find: (index: number) => T): (index: number) => T {
  const known = new Map<number, T>()
  return (index) => {
    if (!known.has(index)) known.set(index, find(index))
    return known.get(index) as T
  }
}

/** Looks at a solved variant through the eyes of a bot. The graph must have been explored with its words. */
export function viewOf(scenario: Scenario, solution: Solution, method: Method, language: Language): View {
  const { graph } = solution
  const { tables } = graph
  const reply = (edge: number) => tables.replies[graph.reply[edge]!]!
  const turnKey = (index: number) => tables.turns[index]!.key
  const turn = (state: number) => scenario.turns[turnKey(graph.turn[state]!)]!
  const source = (edge: number) => scenario.turns[turnKey(reply(edge).turn)]!.replies[reply(edge).key]!
  const chosen = (edge: number) => source(edge).cases[graph.chosen[edge]!]!
  const speech = remembered((state) => speechOf(scenario, solution, state))
  const texts = new Map<number, string | undefined>()
  return {
    solution, method, reply, turn, speech, chosen,
    row: (edge) => reply(edge).cases[graph.chosen[edge]!]!,
    words(edge) {
      const index = graph.reply[edge]!
      if (!texts.has(index)) texts.set(index, filled(source(edge).text, language, scenario))
      return texts.get(index)
    },
    heard: (state) => filled(speech(state).text, language, scenario) ?? '',
    moodAfter(edge) {
      const shown = chosen(edge).reaction?.look
      if (shown) return shown.mood
      const next = graph.to[edge]!
      if (next < 0) return scenario.endings[tables.endings[endingOf(next)]!.key]?.look?.mood ?? 'neutral'
      const arrived = { ...graph.moment(next), after: graph.reply[edge]! }
      return speechAt(scenario, tables, arrived)!.look.mood
    },
  }
}
