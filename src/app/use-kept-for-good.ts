import { useEffect } from 'react'
import type { Attempt } from '../engine/index.ts'
import { askToPersistOnce } from '../state/storage.ts'
import { useStores } from '../state/use-stores.ts'

/** After the first debrief of one's own there is something to keep: the browser is asked to. */
export function useKeptForGood({ kind, finished }: Attempt) {
  const { storage, slate, isGuest } = useStores()
  const isWorthIt = Boolean(finished) && kind !== 'shared' && !isGuest
  useEffect(() => {
    if (isWorthIt) void askToPersistOnce(storage, slate)
  }, [isWorthIt, storage, slate])
}
