import type { Attempt, Edition, Evidence, Wording } from '../engine/index.ts'

/** A scenario as it was played, kept so that its record can be read when the scenario itself has gone or changed. */
export interface KeptEdition extends Edition {
  wordings: Wording[]
}

/** A scenario of the trainee's own. */
export interface OwnScenario extends KeptEdition {
  id: string
  /** The name of the file it was opened from. */
  file: string
  /** ISO 8601. */
  added: string
}

/** All of a trainee's that is kept. */
export interface Kept {
  attempts: Attempt[]
  editions: KeptEdition[]
  scenarios: OwnScenario[]
}

/** What outlasts the tab. Every promise may be refused: by a full disk, a private window, a broken profile. */
export interface Shelf {
  attempts: () => Promise<unknown[]>
  attempt: (id: string) => Promise<unknown>
  /** Unless a later record of it stands there: another tab may have gone on with it. */
  keepAttempt: (attempt: Attempt) => Promise<void>
  /** With what it showed. */
  removeAttempt: (id: string) => Promise<void>
  evidence: () => Promise<unknown[]>
  keepEvidence: (evidence: Evidence) => Promise<void>
  edition: (key: string) => Promise<unknown>
  keepEdition: (edition: KeptEdition) => Promise<void>
  scenarios: () => Promise<unknown[]>
  keepScenario: (scenario: OwnScenario) => Promise<void>
  removeScenario: (id: string) => Promise<void>
  editions: () => Promise<unknown[]>
  /** Keeps all of it, or nothing. */
  keepAll: (kept: Kept) => Promise<void>
  clear: () => Promise<void>
}

/** Under what a played edition is found again. */
export const editionKey = ({ rulesHash, wordsHash }: { rulesHash: string; wordsHash: string }) =>
  `${rulesHash}.${wordsHash}`
