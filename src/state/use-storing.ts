import { useEffect, useState } from 'react'
import { askToPersist, storageState, type StorageState } from './storage.ts'
import { useStores } from './use-stores.ts'

export interface Storing extends StorageState {
  /** Looks again, after much has come or gone. */
  look: () => Promise<void>
  /** Asks the browser to keep what is here until the trainee erases it. */
  ask: () => Promise<void>
}

/** How much is stored and for how long. */
export function useStoring(): Storing {
  const { storage } = useStores()
  const [known, setKnown] = useState<StorageState>({})
  useEffect(() => void storageState(storage).then(setKnown), [storage])
  const look = async () => setKnown(await storageState(storage))
  const ask = async () => {
    await askToPersist(storage)
    await look()
  }
  return { ...known, look, ask }
}
