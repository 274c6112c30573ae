import { useStore } from 'zustand'
import type { EvidenceState } from './evidence.ts'
import { useStores } from './use-stores.ts'

/** What finished attempts showed; `ready` once the shelf has been read. */
export const useEvidence = (): EvidenceState => useStore(useStores().evidence)
