import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { askToPersist, storageState, type StorageState } from './storage.ts'
import { useStores } from './use-stores.ts'

export interface Storing extends StorageState {
  /** Asks the browser to keep what is here until the trainee erases it. */
  ask: () => Promise<void>
}

/** How much is stored and for how long; asked again whenever `after` changes. */
export function useStoring(after: unknown): Storing {
  const { storage } = useStores()
  const [state, setState] = useState<StorageState>({})
  useEffect(() => {
    let isShown = true
    void storageState(storage).then((answer) => isShown && setState(answer))
    return () => {
      isShown = false
    }
  }, [storage, after])
  const ask = async () => {
    const isPersistent = await askToPersist(storage)
    setState((state) => ({ ...state, isPersistent: isPersistent ?? state.isPersistent }))
  }
  return { ...state, ask }
}

/** Whether everything was erased a moment ago. */
export const useWasErased = (): boolean => useStore(useStores().erased, ({ copy }) => copy !== undefined)
