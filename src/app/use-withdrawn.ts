import { useEffect, useState } from 'react'
import { textOf, type Language, type Listing } from '../engine/index.ts'
import type { Titled } from '../features/progress/standings.ts'
import { editionKey } from '../state/shelf.ts'
import { useAttempts } from '../state/use-attempts.ts'
import { scriptFrom } from './use-scenario.ts'

const none: readonly Titled[] = []

/** Scenarios that were played here and are listed no more, by the titles in their records. */
export function useWithdrawn(listings: readonly Listing[], language: Language): readonly Titled[] {
  const { all, edition } = useAttempts()
  const [found, setFound] = useState(none)

  useEffect(() => {
    const gone = new Map(Object.values(all)
      .filter(({ finished, scenario }) => finished && !listings.some(({ id }) => id === scenario))
      .map((attempt) => [attempt.scenario, attempt]))
    let isAwaited = true
    const find = async () => {
      const titled = await Promise.all([...gone.values()].map(async (attempt): Promise<Titled> => {
        const record = await edition(editionKey(attempt))
        const script = record && scriptFrom(record, language)
        return { id: attempt.scenario, title: script ? textOf(script, script.structure.title) : attempt.scenario, isWithdrawn: true }
      }))
      if (isAwaited) setFound(titled)
    }
    if (gone.size > 0) void find()
    return () => {
      isAwaited = false
    }
  }, [all, edition, listings, language])

  return found
}
