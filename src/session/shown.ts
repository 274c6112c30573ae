import type { Act, Channel, Face, Look, Part, Touch } from '../engine/index.ts'
import type { Ahead, Calendar } from './days.ts'
import type { Gauges } from './gauges.ts'
import type { Utterance } from './log.ts'
import type { Phase } from './sitting.ts'
import type { Visibility } from './visibility.ts'

export interface ShownReply {
  key: string
  /** Phrase by phrase; absent where it is silence. */
  words?: string[]
  /** What kind of move it is first of all. */
  act?: Act
  /** How it reaches them, in campaigns. */
  touch?: Touch
  /** Where it would lead, in campaigns whose presence is shown. */
  ahead?: Ahead
}

export interface ShownPart {
  turn: string
  part: Part
  /** What their letter says to it. */
  theirs: string[]
  /** What stands there so far. */
  yours?: string[]
  isSent: boolean
}

/** A letter or e-mail and the answer that is being written. */
export interface ShownLetter {
  parts: ShownPart[]
  /** The turn of the part that is being worked at; absent when all are written. */
  open?: string
  isSent: boolean
}

/** A sitting as a screen shows it. */
export interface SittingView {
  phase: Phase
  visibility: Visibility
  channel: Channel
  /** Where the turn takes place, if it says so. */
  place?: string
  /** The turn that is met, from 1; at the end, the last one. */
  turn: number
  /** About how many turns there will be. */
  of: number
  /** Replies given so far. */
  given: number
  speaker: Face
  /** Their answer to the last reply and their line, phrase by phrase. */
  words: string[]
  /** They are an answer to the last reply and nothing else. */
  isAnswer: boolean
  /** What somebody else answered before this speaker took over. */
  earlier?: { speaker: Face; words: string[] }
  look: Look
  notice?: string
  /** In the order they are shown and numbered, from 1. */
  replies: ShownReply[]
  /** The reply just given, while its turn is still on screen. */
  chosen?: string
  /** What the coach says of the last reply; of a letter, what there is to say of its weakest part. */
  coach?: string
  /** The part that the coach speaks of. */
  coachOn?: Part
  /** What is written here; absent where people speak. */
  letter?: ShownLetter
  /** The working days of a campaign. */
  calendar?: Calendar
  gauges: Gauges
  /** The principle of the best reply that applies, where a hint has been asked for. */
  hint?: string
  hinted: boolean
  /** Everything said so far, the current line last. */
  log: Utterance[]
  /** What was said in this call or meeting alone. */
  spoken: Utterance[]
  /** The share of it that was theirs, 0 to 1. */
  theirShare: number
  /** The key of the ending that was reached. */
  ending?: string
  /** The moment was restored, not reached: its line stands complete. */
  restored: boolean
  /** There is something at work that a hint could be about. */
  canHint: boolean
  canTakeBack: boolean
  canRedo: boolean
}
