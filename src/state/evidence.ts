import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Evidence } from '../engine/index.ts'
import { type Trouble, troubleOf } from './keeping.ts'
import type { Shelf } from './shelf.ts'
import { isEvidence } from './valid.ts'

export interface EvidenceState {
  /** The shelf has been read. */
  ready: boolean
  /** What finished attempts showed, by attempt; some of these attempts may be gone. */
  all: Readonly<Record<string, Evidence>>
  load: () => Promise<void>
  keep: (evidence: Evidence) => void
  /** Knows of none from here on. */
  forget: () => void
}

export type EvidenceStore = StoreApi<EvidenceState>

const byAttempt = (evidence: readonly Evidence[]) => Object.fromEntries(evidence.map((each) => [each.attempt, each]))

/** What is kept here can be gathered anew from the attempts; what cannot be read is therefore simply passed over. */
export const createEvidence = (shelf: Shelf, report: (trouble: Trouble) => void): EvidenceStore =>
  createStore<EvidenceState>((set) => {
    const refused = (error: unknown) => report(troubleOf(error))
    return {
      ready: false,
      all: {},
      load: async () => {
        const kept: unknown[] = await shelf.evidence().catch((error: unknown) => (refused(error), []))
        set(({ all }) => ({ all: { ...byAttempt(kept.filter(isEvidence)), ...all }, ready: true }))
      },
      keep: (evidence) => {
        set(({ all }) => ({ all: { ...all, [evidence.attempt]: evidence } }))
        shelf.keepEvidence(evidence).catch(refused)
      },
      forget: () => set({ all: {} }),
    }
  })
