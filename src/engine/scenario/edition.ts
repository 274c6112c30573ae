import type { Readings } from './readings.ts'
import type { Scenario, Structure } from './scenario.ts'
import { CHANNELS, SKILLS, type Act, type Channel, type Family, type Language, type Mood, type Skill } from './vocabulary.ts'

/** Between two phrases of a text, where a reader would break the line: a space of no width. */
export const PHRASE_BREAK = '\u200b'

/** Somebody the trainee meets, in one language. */
export interface Face {
  name: string
  role: string
  firm: string
  /** The drawing: a person of the kit. */
  portrait: string
}

/** What a list of scenarios shows of one of them, in one language. */
export interface Listing {
  id: string
  version: number
  family: Family
  channel: Channel
  /** Every channel that its turns use, its own first. */
  channels: Channel[]
  /** The skills that it scores. */
  skills: Skill[]
  level: number
  minutes: number
  title: string
  summary: string
  /** More words that it is found by: its people, their readings, its title in the other languages. */
  keywords?: string
  /** Who sits opposite, with the mood of the first moment. */
  person: Face & { mood: Mood }
  variants: string[]
  languages: Language[]
}

/** What was proven of a variant when its scenario was built. */
export interface Proven {
  /** E[L], in points of 300. */
  meanLoss: number
  /** E[v]. */
  meanValue: number
  /** max v. */
  bestValue: number
  /** The best line from the start, as `turn/reply`. */
  line: string[]
  /** For each turn, how many replies the best line still takes from it, this one included; the mean over its moments. */
  ahead: Record<string, number>
}

/** A scenario without its words, ready to be played in any of its languages. */
export interface Edition {
  rulesHash: string
  wordsHash: string
  structure: Structure
  proven: Record<string, Proven>
}

/** The words of an edition in one language. */
export interface Wording {
  language: Language
  /** By ticket; phrases are parted by `PHRASE_BREAK`. */
  words: readonly string[]
  cast: Record<string, Face>
  /** Of the names and the hard words in it; Japanese only. */
  readings?: Readings
}

/** A scenario in one language: all that a conversation needs. */
export type Script = Edition & Wording

/** The method in one language, each thing by its key. */
export interface MethodWords {
  principles: Record<string, { name: string; rule: string; explanation: string }>
  skills: Record<Skill, { name: string; advice: string }>
  /** `play` is neutral and used in the conversation, `name` says what was done and is used in the debrief. */
  acts: Record<Act, { name: string; play: string }>
  objections: Record<string, { name: string }>
}

/** Where a principle can be practised. */
export interface Place {
  scenario: string
  turns: string[]
}

/** How much a system weighs in the method. */
export type Weight = 'core' | 'support' | 'edge'

/** The parts of the method and where they occur, in one language; the words of the principles are in `MethodWords`. */
export interface MethodMap {
  principles: Record<string, { systems: string[]; places: Place[] }>
  systems: Record<string, { name: string; weight: Weight; card: string; scenarios: string[] }>
}

const blank = /\{\{([a-z][a-z0-9-]*)\}\}/g

const filled = (text: string, { words, structure }: Script, vars: Readonly<Record<string, string>>): string =>
  text.replace(blank, (whole, name: string) => vars[name] ?? words[structure.vars[name] ?? -1] ?? whole)

/** The phrases of a text, in order, its blanks filled: with the facilitator's words, else as published. */
export const phrasesOf = (script: Script, ticket: number, vars: Readonly<Record<string, string>> = {}): string[] =>
  filled(script.words[ticket] ?? '', script, vars).split(PHRASE_BREAK)

/** A text in one piece, its blanks filled. */
export const textOf = (script: Script, ticket: number, vars?: Readonly<Record<string, string>>): string =>
  phrasesOf(script, ticket, vars).join('')

type Practised = Pick<Scenario<unknown>, 'channel' | 'turns' | 'weights'>

/** The channels and skills by which a scenario is found. */
export function practisedIn({ channel, turns, weights }: Practised): { channels: Channel[]; skills: Skill[] } {
  const used = new Set(Object.values(turns).map((turn) => turn.channel))
  return {
    channels: [channel, ...CHANNELS.filter((each) => each !== channel && used.has(each))],
    skills: SKILLS.filter((skill) => weights[skill] !== undefined),
  }
}
