import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Language } from '../engine/index.ts'
import { type Attempts, createAttempts } from './attempts.ts'
import { createEvidence, type EvidenceStore } from './evidence.ts'
import type { Copy } from './copy.ts'
import { createJournal, type Slate } from './journal.ts'
import { createKeeping, type Keeping, type Trouble } from './keeping.ts'
import { createOwnership, type Locks, type Ownership } from './ownership.ts'
import { createOwnScenarios, type OwnScenarios } from './own-scenarios.ts'
import { createSettings, type SettingsStore } from './settings.ts'
import type { Shelf } from './shelf.ts'
import type { DeviceStorage } from './storage.ts'
import type { Microphone } from './voice/recording.ts'
import type { Synthesis } from './voice/speaking.ts'

/** Stands in the tab's own storage, and says nothing but that its user is a guest. */
export const GUEST_KEY = 'taiza-guest'

/** Written for a moment when everything is erased, so that other tabs hear of it. */
export const ERASED_KEY = 'taiza-erased'

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
  /** What the browser says of its storage, where it says anything. */
  storage?: DeviceStorage | undefined
  /** What speaks, where anything does. */
  speech?: Synthesis | undefined
  /** What hears; a page on plain http has nothing. */
  microphone?: Microphone | undefined
  /** Nothing outlasts this tab. */
  isGuest?: boolean
}

export interface Stores {
  settings: SettingsStore
  attempts: Attempts
  evidence: EvidenceStore
  ownScenarios: OwnScenarios
  keeping: Keeping
  ownership: Ownership
  /** What was erased a moment ago, and can be brought back. */
  erased: StoreApi<{ copy: Copy | undefined }>
  slate: Slate | undefined
  shelf: Shelf
  storage: DeviceStorage | undefined
  speech: Synthesis | undefined
  microphone: Microphone | undefined
  isGuest: boolean
  now: () => number
  chance: () => number
}

export function createStores({ language, slate, shelf, locks, now, chance, storage, speech, microphone, isGuest = false }: Means): Stores {
  const keeping = createKeeping()
  const report = (trouble: Trouble) => keeping.getState().report(trouble)
  if (!slate) report('blocked')
  return {
    settings: createSettings(language, slate, report),
    attempts: createAttempts({ journal: createJournal(slate, report), shelf, report }),
    evidence: createEvidence(shelf, report),
    ownScenarios: createOwnScenarios(shelf, report),
    keeping,
    ownership: createOwnership(locks),
    erased: createStore(() => ({ copy: undefined })),
    slate,
    shelf,
    storage,
    speech,
    microphone,
    isGuest,
    now,
    chance,
  }
}
