import { useEffect } from 'react'
import { useStore } from 'zustand'
import { useStores } from './use-stores.ts'

/** Claims an attempt for as long as it is on screen. */
export function useOwnership(attempt: string): { place: 'here' | 'elsewhere' | undefined; takeOver: () => Promise<void> } {
  const { ownership, attempts } = useStores()
  const place = useStore(ownership, ({ owned }) => owned[attempt])
  useEffect(() => {
    ownership.getState().claim(attempt)
    return () => ownership.getState().release(attempt)
  }, [ownership, attempt])
  const takeOver = () => {
    ownership.getState().takeOver(attempt)
    return attempts.getState().refresh(attempt)
  }
  return { place, takeOver }
}
