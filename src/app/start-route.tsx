import { useEffect, useRef } from 'react'
import type { Script } from '../engine/index.ts'
import { nextSetting } from '../state/past.ts'
import { useAttempts } from '../state/use-attempts.ts'
import { useConversationLanguage } from '../state/use-settings.ts'
import { Gone } from './dead-end.tsx'
import { useBegin } from './use-begin.ts'
import { usePlanned } from './use-planned.ts'
import { useScenario } from './use-scenario.ts'
import { useWishes } from './use-wishes.ts'
import { Waiting } from './waiting.tsx'

function Start({ script }: { script: Script }) {
  const { all, ready } = useAttempts()
  const { setting } = useWishes()
  const { draw, variant } = usePlanned(script)
  const { begin } = useBegin()
  const begun = useRef(false)

  useEffect(() => {
    if (!ready || begun.current) return
    begun.current = true
    begin(script, draw, { setting: setting ?? nextSetting(all), variant })
  })
  return <Waiting />
}

/** Starts a run without its briefing; the address of the attempt replaces this one. */
export function StartRoute({ scenario }: { scenario: string }) {
  const script = useScenario(scenario, useConversationLanguage())
  return script ? <Start script={script} /> : <Gone />
}
