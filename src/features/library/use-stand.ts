import { useEffect, useState } from 'react'
import type { Attempt, Script } from '../../engine/index.ts'
import type { Stand } from './stand.ts'

type ScriptOf = (scenario: string) => Promise<Script | undefined>

async function find(attempt: Attempt, scriptOf: ScriptOf): Promise<Stand | undefined> {
  const [script, { standOf }, { visibilityOf }] = await Promise.all([
    scriptOf(attempt.scenario), import('./stand.ts'), import('../../session/visibility.ts'),
  ])
  const stand = script && standOf(script, attempt)
  if (!stand || visibilityOf[attempt.setting].progress) return stand
  const { of: _, ...rest } = stand
  return rest
}

/** Where a talk stands that goes on; arrives after the page, since most visits need none of it. */
export function useStand(attempt: Attempt | undefined, scriptOf: ScriptOf): Stand | undefined {
  const [found, setFound] = useState<{ attempt: Attempt; stand: Stand | undefined }>()

  useEffect(() => {
    if (!attempt) return
    let isAwaited = true
    find(attempt, scriptOf).then((stand) => isAwaited && setFound({ attempt, stand }), () => undefined)
    return () => {
      isAwaited = false
    }
  }, [attempt, scriptOf])

  return found?.attempt === attempt ? found?.stand : undefined
}
