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
    const releases = new Map<string, () => void>()
    const note = (attempt: string, place: 'here' | 'elsewhere') =>
      set(({ owned }) => ({ owned: { ...owned, [attempt]: place } }))

    /** Holds the lock until it is released; a lock that is stolen rejects. */
    const request = (attempt: string, options: LockOptions) => {
      if (!locks) return note(attempt, 'here')
      const held = locks.request(nameOf(attempt), options, (lock) => {
        note(attempt, lock ? 'here' : 'elsewhere')
        return lock ? new Promise<void>((settle) => releases.set(attempt, settle)) : undefined
      })
      held.catch(() => {
        releases.delete(attempt)
        note(attempt, 'elsewhere')
      })
    }
    return {
      owned: {},
      claim: (attempt) => {
        if (!releases.has(attempt)) request(attempt, { ifAvailable: true })
      },
      takeOver: (attempt) => request(attempt, { steal: true }),
      release: (attempt) => {
        releases.get(attempt)?.()
        releases.delete(attempt)
      },
    }
  })
