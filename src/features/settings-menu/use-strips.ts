import { useEffect } from 'react'
import { undoErase } from '../../state/belongings.ts'
import { useWasErased } from '../../state/use-was-erased.ts'
import { useKeeping } from '../../state/use-keeping.ts'
import { useStores } from '../../state/use-stores.ts'

/** In milliseconds. */
const UNDO_WITHIN = 60_000

export function useStrips() {
  const stores = useStores()
  const { report } = useKeeping()
  const wasErased = useWasErased()

  useEffect(() => {
    if (!wasErased) return
    const timer = setTimeout(() => stores.erased.setState({ copy: undefined }), UNDO_WITHIN)
    return () => clearTimeout(timer)
  }, [stores, wasErased])

  const undo = async () => {
    const trouble = await undoErase(stores)
    if (trouble) report(trouble)
  }
  return { wasErased, isGuest: stores.isGuest, undo }
}
