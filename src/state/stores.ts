import type { Language } from '../engine/index.ts'
import { type Attempts, createAttempts } from './attempts.ts'
import { createJournal, type Slate } from './journal.ts'
import { createEvidence, type EvidenceStore } from './evidence.ts'
import type { Copy } from './copy.ts'
import { createKeeping, type Keeping, type Trouble } from './keeping.ts'
import { createOwnership, type Locks, type Ownership } from './ownership.ts'
import { createOwnScenarios, type OwnScenarios } from './own-scenarios.ts'
import { createSettings, type SettingsStore } from './settings.ts'
import type { Shelf } from './shelf.ts'

/** What the page hands in: nothing below reaches for it by itself. */
export interface Means {
  language: Language
  /** Absent where the browser withholds it. */
  slate: Slate | undefined
  shelf: Shelf
  locks: Locks | undefined
  /** Milliseconds since 1970. */
  now: () => number
  /** A 32-bit number from a good source. */
  chance: () => number
}

export interface Stores {
  settings: SettingsStore
  attempts: Attempts
  ownScenarios: OwnScenarios
  keeping: Keeping
  ownership: Ownership
  now: () => number
  chance: () => number
}

export function createStores({ language, slate, shelf, locks, now, chance }: Means): Stores {
  const keeping = createKeeping()
  evidence: EvidenceStore
  const report = (trouble: Trouble) => keeping.getState().report(trouble)
  if (!slate) report('blocked')
  return {
    settings: createSettings(language, slate, report),
    attempts: createAttempts({ journal: createJournal(slate, report), shelf, report }),
    ownScenarios: createOwnScenarios(shelf, report),
    keeping,
    ownership: createOwnership(locks),
    now,
    chance,
  }
}
    evidence: createEvidence(shelf, report),
