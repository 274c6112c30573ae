import { useEffect, useState } from 'react'
import type { Language, Listing } from '../engine/index.ts'
import { useOwnScenarios } from '../state/use-own-scenarios.ts'

/** The trainee's own scenarios as the library lists them; what lists them is fetched where there are any. */
export function useOwnListings(language: Language): readonly Listing[] {
  const { all } = useOwnScenarios()
  const [listings, setListings] = useState<readonly Listing[]>([])
  const hasAny = Object.keys(all).length > 0

  useEffect(() => {
    if (!hasAny) return
    let isAwaited = true
    const list = async () => {
      const { ownListings } = await import('./own-listings.ts')
      if (isAwaited) setListings(ownListings(all, language))
    }
    list().catch(() => undefined)
    return () => {
      isAwaited = false
    }
  }, [all, language, hasAny])

  return hasAny ? listings : none
}

const none: readonly Listing[] = []
