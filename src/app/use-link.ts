import { useDeferredValue, useMemo } from 'react'
import { carriedOf, linkCode, type Attempt, type Script } from '../engine/index.ts'
import { addresses } from './addresses.ts'

/** The whole attempt as an address that opens anywhere; undefined where it cannot be carried, and until the page stands. */
export function useLink(finished: Attempt, script: Script | undefined): string | undefined {
  const attempt = useDeferredValue<Attempt | undefined>(finished, undefined)
  return useMemo(() => {
    const carried = attempt && script && script.rulesHash === attempt.rulesHash ? carriedOf(attempt, script.structure) : undefined
    return carried && new URL(addresses.shared(linkCode(carried)), window.location.href).href
  }, [attempt, script])
}
