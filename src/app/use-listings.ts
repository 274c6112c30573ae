import { startTransition, use, useCallback, useEffect, useState } from 'react'
import type { Language, Listing } from '../engine/index.ts'
import { afterPaint } from '../ui/after-paint.ts'
import type { Loader } from './loader.ts'
import { useServices } from './use-services.ts'

type Asked = { language: Language; listings: readonly Listing[] | undefined }

export type Listings = {
  listings: readonly Listing[]
  /** More of them are on their way. */
  isArriving: boolean
  /** Asks again for the rest of the list, where it could not be had. */
  onFetch: (() => void) | undefined
}

/** What draws a long list is fetched beside it. */
async function prepareFor(loader: Loader, language: Language) {
  if (await loader.hasMore(language)) await import('../ui/virtual-grid.tsx').catch(() => undefined)
}

/** The published scenarios: the first page at once, the others once it stands. */
export function useListings(language: Language): Listings {
  const { loader } = useServices()
  const first = use(loader.first(language))
  const [asked, setAsked] = useState<Asked>()

  const fetchAll = useCallback(() => {
    let isAwaited = true
    const settle = (listings: readonly Listing[] | undefined) => {
      if (isAwaited) startTransition(() => setAsked({ language, listings }))
    }
    void prepareFor(loader, language)
    loader.listings(language).then(settle, () => settle(undefined))
    return () => {
      isAwaited = false
    }
  }, [loader, language])

  useEffect(() => {
    let leave: () => void
    const callOff = afterPaint(() => {
      leave = fetchAll()
    })
    return () => {
      callOff()
      leave?.()
    }
  }, [fetchAll])

  const answer = asked?.language === language ? asked : undefined
  return {
    listings: answer?.listings ?? first,
    isArriving: answer === undefined,
    onFetch: answer && !answer.listings ? () => void fetchAll() : undefined,
  }
}
