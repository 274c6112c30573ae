import { useEffect, useSyncExternalStore } from 'react'
import type { Editions } from './editions.ts'

/** Whether a newer edition is at hand; for screens on which nothing can be lost. */
export function useEditions(editions: Editions): boolean {
  useEffect(() => editions.rest(), [editions])
  return useSyncExternalStore(editions.subscribe, editions.isNewReady)
}
