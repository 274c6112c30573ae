import { useEffect, useState } from 'react'
import type { Attempt, Script } from '../../engine/index.ts'
import type { Line } from './last-line.ts'

type ScriptOf = (scenario: string) => Promise<Script | undefined>

/** What was said last in a talk that goes on; arrives after the page, since most visits need none of it. */
export function useLastLine(attempt: Attempt | undefined, scriptOf: ScriptOf): Line | undefined {
  const [found, setFound] = useState<{ attempt: Attempt; line: Line | undefined }>()

  useEffect(() => {
    if (!attempt) return
    let isAwaited = true
    const find = async () => {
      const [script, { lastLine }] = await Promise.all([scriptOf(attempt.scenario), import('./last-line.ts')])
      if (isAwaited && script) setFound({ attempt, line: lastLine(script, attempt) })
    }
    find().catch(() => undefined)
    return () => {
      isAwaited = false
    }
  }, [attempt, scriptOf])

  return found?.attempt === attempt ? found?.line : undefined
}
