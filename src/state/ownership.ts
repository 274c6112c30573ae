import { createStore, type StoreApi } from 'zustand/vanilla'

/** The browser's locks, where it has them; a page on plain http has none and owns what it opens. */
export type Locks = Pick<LockManager, 'request'>

export interface OwnershipState {
  /** Where each attempt that this tab has opened is being played. */
  owned: Readonly<Record<string, 'here' | 'elsewhere'>>
  /** Asks for an attempt; another tab that has it keeps it. */
  claim: (attempt: string) => void
  /** Takes an attempt from the tab that has it. */
  takeOver: (attempt: string) => void
  release: (attempt: string) => void
}

export type Ownership = StoreApi<OwnershipState>

const nameOf = (attempt: string) => `taiza-attempt-${attempt}`

export const createOwnership = (locks: Locks | undefined): Ownership =>
  createStore<OwnershipState>((set) => {
    const wanted = new Set<string>()
    /** Locks that were asked for, with what lets go of them once they are held. */
    const asked = new Map<string, (() => void) | undefined>()
    const note = (attempt: string, place: 'here' | 'elsewhere') =>
      set(({ owned }) => ({ owned: { ...owned, [attempt]: place } }))

    /** Holds the lock for as long as it is wanted; a lock that is stolen rejects. */
    const request = async (attempt: string, options: LockOptions) => {
      asked.set(attempt, undefined)
      try {
        await locks?.request(nameOf(attempt), options, (lock) => {
          note(attempt, lock ? 'here' : 'elsewhere')
          return lock && wanted.has(attempt) ? new Promise<void>((settle) => asked.set(attempt, settle)) : undefined
        })
      } catch {
        note(attempt, 'elsewhere')
      }
      asked.delete(attempt)
    }
    return {
      owned: {},
      claim: (attempt) => {
        wanted.add(attempt)
        if (!locks) note(attempt, 'here')
        else if (!asked.has(attempt)) void request(attempt, { ifAvailable: true })
      },
      takeOver: (attempt) => {
        wanted.add(attempt)
        void request(attempt, { steal: true })
      },
      release: (attempt) => {
        wanted.delete(attempt)
        asked.get(attempt)?.()
      },
    }
  })
