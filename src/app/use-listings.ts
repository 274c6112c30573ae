import { use, useEffect, useState } from 'react'
import type { Language, Listing } from '../engine/index.ts'
import { useServices } from './use-services.ts'

type Known = { language: Language; listings: readonly Listing[] }

/** The published scenarios: the first page at once, the others once it stands. */
export function useListings(language: Language): readonly Listing[] {
  const { loader } = useServices()
  const first = use(loader.first(language))
  const [all, setAll] = useState<Known>()
  useEffect(() => {
    let isShown = true
    loader.listings(language).then(
      (listings) => isShown && setAll({ language, listings }),
      () => undefined,
    )
    return () => {
      isShown = false
    }
  }, [loader, language])
  return all?.language === language ? all.listings : first
}
