import type { Speech } from '../machine/speech.ts'
import type { Cares, Look, Reaction } from '../scenario/scenario.ts'
import type { Act, Language, Outcome, Step } from '../scenario/vocabulary.ts'
import type { Kind, Setting } from '../score/attempt.ts'
import type { Mark } from '../score/marks.ts'
import type { Score } from '../score/score.ts'

/** A reply as the debrief shows it. Without `text` it is silence, whose words come from the interface. */
export interface Words<T> {
  reply: string
  text?: T
  /** What it did, seen from that moment. */
  why?: T
  principle?: string
  acts: readonly Act[]
}

/** A reply that was on offer. */
export interface Priced<T> extends Words<T> {
  mark?: Mark
  /** Rounded on its own: only the costs of moves made add up. */
  cost: number
  exact: number
}

/** A reply that existed but had not been found out. */
export interface Unearned<T> extends Words<T> {
  /** It would have been worth more than anything on offer. */
  better: boolean
}

export interface TakenBack<T> extends Words<T> {
  turn: string
  redone: boolean
}

/** Meters as shown: trust 0 to 100, patience and presence as they are; only those the scenario has. */
export interface Meters {
  trust?: number
  patience?: number
  presence?: number
}

/** A way on to an ending; without `ending` it leads nowhere. */
export interface Way {
  replies: { turn: string; reply: string }[]
  ending?: string
}

/** One moment of the talk: what they said, what was answered, what it cost and what else was possible. */
export interface DebriefMove<T> extends Words<T> {
  index: number
  turn: string
  by: string
  /** What they said and how they looked when the reply was given. */
  speech: Speech<T>
  /** What could be heard or seen right after the reply. */
  reaction?: Reaction<T>
  /** The language the words were read in. */
  lang: Language
  mark?: Mark
  /** Whole points lost; over the talk they and the hints add up. */
  cost: number
  exact: number
  /** In points of 300. */
  loss: number
  decision: boolean
  before: Meters
  after: Meters
  cares?: Cares
  objection?: string
  step?: Step
  /** The best reply there; absent where none was better. */
  best?: Priced<T>
  /** The other replies on offer, the best one included, in the file's order. */
  others: Priced<T>[]
  unearned: Unearned<T>[]
  takenBack: TakenBack<T>[]
  hint: boolean
  sure?: boolean
  /** The best line from this moment. */
  bestLine: Way
}

export interface DebriefEnding<T> {
  key: string
  outcome: Outcome
  value: number
  /** The outcome in one sentence. */
  summary: T
  /** Their last words. */
  says?: T
  look?: Look
}

/** Meters from before the first reply to after the last. */
export interface Timeline {
  own: Meters[]
  /** The same along the best line from the start. */
  best: Meters[]
  /** The highest value of each meter, as shown. */
  most: Meters
}

/** All that the debrief of an attempt shows, as plain JSON: a fold over scenario, variant and replies. */
export interface Debrief<T> extends Omit<Score, 'moves' | 'ending'> {
  attempt: string
  scenario: string
  version: number
  variant: string
  setting: Setting
  kind: Kind
  /** It counts for neither best nor ready. */
  practice: boolean
  finished: boolean
  ending?: DebriefEnding<T>
  moves: DebriefMove<T>[]
  timeline: Timeline
  bestLine: Way
}
