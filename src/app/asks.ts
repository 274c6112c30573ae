import type { Attempt, Debrief, Edition, Method, PlacedFinding, Structure, Ticket, Wording } from '../engine/index.ts'

/** A variant of some rules; solved once for as long as the page stands. */
export interface Problem {
  rulesHash: string
  variant: string
  /** Sent once for each set of rules: the worker keeps it. */
  structure?: Structure
}

/** A file that was opened; with an error among its findings it has no edition. */
export interface Opened {
  findings: PlacedFinding[]
  edition?: Edition
  wordings?: Wording[]
}

export type Ask =
  | { kind: 'prepare'; problem: Problem }
  | { kind: 'debrief'; problem: Problem; attempt: Attempt }
  | { kind: 'open'; id: string; text: string; method: Method }

/** What each ask is answered with. */
export interface Answers {
  prepare: undefined
  debrief: Debrief<Ticket>
  open: Opened
}

export type Message = { number: number; ask: Ask }
export type Reply = { number: number; answer: Answers[keyof Answers] } | { number: number; fault: string }
