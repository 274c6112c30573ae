import type { Act, Channel, Family, Lamp, Language, Mood, Outcome, Part, Skill, Step, Touch } from './vocabulary.ts'

/** Words in each language of the file. */
export type Text = Partial<Record<Language, string>>

/** A text's place in the list of words of a language; see `tickets.ts`. */
export type Ticket = number

/** A conjunction: every part given must hold. `min` and `max` are inclusive. */
export interface Condition {
  meters: Record<string, { min?: number | undefined; max?: number | undefined }>
  has: string[]
  not: string[]
  /** Any of these turns has been answered. */
  visited: string[]
  /** Any of these variants is being played; empty means all. */
  variant: string[]
}

/** Asks nothing, and so holds everywhere. */
export const UNCONDITIONAL: Condition = Object.freeze({ meters: {}, has: [], not: [], visited: [], variant: [] })

export interface Look {
  mood: Mood
  /** 0 to 1.2; 1 is the mood as drawn. */
  intensity: number
}

/** One way of saying, noticing or looking; the first whose condition holds is taken. */
export interface Told<T> {
  when: Condition
  /** Only right after one of these replies, as `turn/reply`. */
  after: string[]
  text: T
  mood?: Look
  notice?: T
  cue: string[]
}

export interface Glimpse<T> {
  when: Condition
  after: string[]
  text: T
}

export interface Expression {
  when: Condition
  after: string[]
  look: Look
}

export interface Reaction<T> {
  look?: Look
  text?: T
}

export interface Cares {
  client: number
  firm: number
}

/** What a reply does in the states where its condition is the first to hold. */
export interface Case<T> {
  when: Condition
  /** 0 to 3 for each skill the turn tests; empty on a turn that tests nothing. */
  quality: Partial<Record<Skill, number>>
  acts: Act[]
  effects: Record<string, number>
  sets: string[]
  principle?: string
  why?: T
  goto: string
  reaction?: Reaction<T>
  /** After this reply the ask has been earned. */
  opensClosing: boolean
  banter: Partial<Record<Lamp, number>>
  cares?: Cares
}

export interface Reply<T> {
  /** Absent on a silence, whose words come from the interface. */
  text?: T
  /** For projector and voting phone, where the words are too long for them. */
  short?: T
  /** Applicability: where it fails the reply does not exist for this run. */
  when: Condition
  /** Something to earn: where it fails the reply is not offered, yet counts in what was possible. */
  needs: Condition
  /** How often it may be given in one run. */
  again: number
  /** Working days until the next turn, in campaigns. */
  days: number
  /** In campaigns, where the channel of the turn does not tell. */
  touch?: Touch
  /** Never empty; the last one holds everywhere. */
  cases: Case<T>[]
}

export interface Turn<T> {
  by: string
  channel: Channel
  place?: T
  says: Told<T>[]
  notice: Glimpse<T>[]
  mood: Expression[]
  tests: Skill[]
  objection?: string
  /** Acts that count as the answer to the objection here, besides `answer-reason`. */
  answers: Act[]
  opensClosing: boolean
  step?: Step
  cue: string[]
  /** A turn at which the trainee is asked how sure they are. */
  key: boolean
  part?: Part
  recap?: T
  replies: Record<string, Reply<T>>
}

export interface Ending<T> {
  outcome: Outcome
  /** 0 to 100: how good this end is for both sides. */
  value: number
  /** Their last words. */
  says?: T
  /** The outcome in one sentence, first line of the debrief. */
  summary: T
  look?: Look
}

export interface Interrupt {
  when: Condition
  goto: string
  again: number
}

export type Gate = { must: Act } | { never: Act }

export interface Meter {
  start: number
  max: number
}

export interface Briefing<T> {
  you: T
  goal: T
  facts: T[]
  unknown: T[]
  redlines: { never: Act; text: T }[]
  place?: T
  ask?: T
  principle?: string
}

export interface Variant<T> {
  meters: Record<string, number>
  sets: string[]
  start?: string
  cast?: string[]
  briefing: Partial<Briefing<T>>
}

/** A scenario in its normal form: every shorthand of the file spelt out, every default filled in. */
export interface Scenario<T = Text> {
  id: string
  format: 1
  version: number
  languages: Language[]
  title: T
  summary: T
  family: Family
  channel: Channel
  level: number
  minutes: number
  methods: string[]
  /** Blanks a facilitator may fill: `{{name}}` in any text, with its words as published. */
  vars: Record<string, T>
  briefing: Briefing<T>
  cast: string[]
  /** What one turn of a skill is worth beside a turn of another; sums to 100. */
  weights: Partial<Record<Skill, number>>
  /** Working days of a campaign. */
  calendar?: number
  /** ISO 8601; the first of them. Its weekday and day of the month are shown, the year never. */
  starts?: string
  meters: Record<string, Meter>
  variants: Record<string, Variant<T>>
  gates: Gate[]
  interrupts: Record<string, Interrupt>
  start: string
  turns: Record<string, Turn<T>>
  endings: Record<string, Ending<T>>
}

/** A scenario whose words stand elsewhere: rules and places, no language. */
export type Structure = Scenario<Ticket>
