import { useMemo } from 'react'
import { carriedOf, linkCode, type Attempt, type Script } from '../engine/index.ts'
import { addresses } from './addresses.ts'

/** Makes the whole attempt an address that opens anywhere, when it is asked for; undefined where it cannot be carried. */
export function useLink(attempt: Attempt, script: Script | undefined): () => string | undefined {
  return useMemo(() => () => {
    const carried = script && script.rulesHash === attempt.rulesHash ? carriedOf(attempt, script.structure) : undefined
    return carried && new URL(addresses.shared(linkCode(carried)), window.location.href).href
  }, [attempt, script])
}
