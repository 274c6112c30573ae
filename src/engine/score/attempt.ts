import type { GivenReply } from '../machine/replay.ts'
import type { Gate } from '../scenario/scenario.ts'
import type { Language } from '../scenario/vocabulary.ts'
import type { Band } from './band.ts'
import type { Plan } from './plan.ts'

/** Raised with any change that lets the same list of replies score differently. */
export const SCORING_VERSION = 1

/** How much of the room is shown: all · what can be seen or heard · nothing · nothing, and in one sitting. */
export const SETTINGS = ['guided', 'natural', 'bare', 'exam'] as const
export type Setting = (typeof SETTINGS)[number]

/** `shared` came by a link: it may be anybody's, and counts for nothing. */
export const KINDS = ['run', 'second-try', 'drill', 'mission', 'shared'] as const
export type Kind = (typeof KINDS)[number]

/** A reply as it was given, with what is noted about it. */
export interface KeptReply extends GivenReply {
  /** From the turn standing complete to the choice; logged, never scored. */
  ms: number
  /** The language the words were read in. */
  lang: Language
  hint?: boolean
  /** Asked at key turns only. */
  sure?: boolean
}

/** A reply that was taken back. */
export interface TakenReply extends GivenReply {
  /** The place it had among the replies. */
  at: number
  /** The take-back was undone before another reply was given. */
  redone?: boolean
}

/** What stays readable of an attempt whose rules are no longer at hand; written once, when the talk ends. */
export interface Frozen {
  /** 0 to 100; absent where no number was shown. */
  overall?: number
  /** Absent where the talk was too short to judge. */
  band?: Band
  gates: { gate: Gate; kept: boolean }[]
  ending: string
}

/** One conversation as it is kept. State, score and debrief are folds over scenario, variant and `replies` alone. */
export interface Attempt {
  id: string
  scenario: string
  version: number
  rulesHash: string
  wordsHash: string
  scoring: number
  variant: string
  /** Draws the order in which replies are shown. */
  seed: number
  setting: Setting
  kind: Kind
  /** ISO 8601. */
  started: string
  /** ISO 8601; absent while the talk goes on, and for ever where it was abandoned. */
  finished?: string
  /** The attempt and the move that a second try starts from. */
  from?: { attempt: string; move: number }
  /** Words that a facilitator put into the scenario's blanks. */
  vars?: Record<string, string>
  intention?: string
  /** Plain words in attempts of old; read it with `planOf`. */
  plan?: Plan | string
  /** A worked example of the scenario was seen the same day. */
  example?: boolean
  /** What was to be done, where it was played badly on purpose; see `missionsOf`. */
  mission?: string
  replies: KeptReply[]
  /** Parts of a letter that are written and not sent; a note that no figure reads. */
  draft?: KeptReply[]
  taken: TakenReply[]
  frozen?: Frozen
  /** How often it has been written down: of two records of an attempt, the later one has more. No figure reads it. */
  changes?: number
}

/** Whether an attempt can be followed again: fully · in its rules, with other words · not at all, only what was frozen. */
export type Fit =
  | { kind: 'full' }
  | { kind: 'words-changed' }
  | { kind: 'rules-changed'; because: 'rules' | 'scoring' }

/** Holds an attempt against the scenario at hand; an attempt that no longer fits is never scored anew. */
export function fits(
  attempt: Pick<Attempt, 'rulesHash' | 'wordsHash' | 'scoring'>,
  hashes: { rules: string; words: string },
): Fit {
  if (attempt.rulesHash !== hashes.rules) return { kind: 'rules-changed', because: 'rules' }
  if (attempt.scoring !== SCORING_VERSION) return { kind: 'rules-changed', because: 'scoring' }
  return { kind: attempt.wordsHash === hashes.words ? 'full' : 'words-changed' }
}
