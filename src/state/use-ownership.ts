import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { entryKey } from './journal.ts'
import { useStores } from './use-stores.ts'

export interface Owned {
  place: 'here' | 'elsewhere' | undefined
  /** The attempt is this tab's, and stands here as it was left. */
  isReady: boolean
  /** How often another tab was seen to have gone on with it. */
  returns: number
  takeOver: () => void
}

/** Claims an attempt for as long as it is on screen. */
export function useOwnership(attempt: string): Owned {
  const { ownership, attempts } = useStores()
  const place = useStore(ownership, ({ owned }) => owned[attempt])
  const [isReady, setReady] = useState(false)
  const [returns, setReturns] = useState(0)

  useEffect(() => {
    ownership.getState().claim(attempt)
    return () => {
      ownership.getState().release(attempt)
      void attempts.getState().fold()
    }
  }, [ownership, attempts, attempt])

  useEffect(() => {
    if (place !== 'elsewhere') return
    // What another tab writes of it is read along.
    const follow = ({ key }: StorageEvent) => {
      if (key !== entryKey(attempt)) return
      void attempts.getState().refresh(attempt).then((isNew) => isNew && setReturns((count) => count + 1))
    }
    addEventListener('storage', follow)
    return () => removeEventListener('storage', follow)
  }, [attempts, attempt, place])

  useEffect(() => {
    if (place !== 'here') return
    let isAwaited = true
    void attempts.getState().refresh(attempt).then((isNew) => {
      if (!isAwaited) return
      if (isNew) setReturns((count) => count + 1)
      setReady(true)
    })
    return () => {
      isAwaited = false
      setReady(false)
    }
  }, [attempts, attempt, place])

  return { place, isReady, returns, takeOver: () => ownership.getState().takeOver(attempt) }
}
