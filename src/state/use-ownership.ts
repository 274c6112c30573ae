import { useEffect } from 'react'
import { useStore } from 'zustand'
import { useStores } from './use-stores.ts'

/** Claims an attempt for as long as it is on screen. */
export function useOwnership(attempt: string): { place: 'here' | 'elsewhere' | undefined; takeOver: () => void } {
  const { ownership, attempts } = useStores()
  const place = useStore(ownership, ({ owned }) => owned[attempt])
  useEffect(() => {
    ownership.getState().claim(attempt)
    return () => ownership.getState().release(attempt)
  }, [ownership, attempt])
  const takeOver = () => {
    ownership.getState().takeOver(attempt)
    void attempts.getState().refresh(attempt)
  }
  return { place, takeOver }
}
