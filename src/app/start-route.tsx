import { useEffect, useRef } from 'react'
import type { Script } from '../engine/index.ts'
import { isExam, nextSetting, openAttempt } from '../state/past.ts'
import { useAttempts } from '../state/use-attempts.ts'
import { useConversationLanguage, useSettings } from '../state/use-settings.ts'
import { afterPaint } from '../ui/after-paint.ts'
import { addresses } from './addresses.ts'
import { Gone } from './dead-end.tsx'
import { goTo } from './use-address.ts'
import { useBegin } from './use-begin.ts'
import { usePlanned } from './use-planned.ts'
import { useScenario } from './use-scenario.ts'
import { useWishes } from './use-wishes.ts'
import { Waiting } from './waiting.tsx'

function Start({ script }: { script: Script }) {
  const { all, ready } = useAttempts()
  const { setting } = useWishes()
  const { setting: chosen } = useSettings()
  const { draw, variant } = usePlanned(script)
  const { begin } = useBegin()
  const begun = useRef(false)

  useEffect(() => {
    if (!ready || begun.current) return
    // In a task of its own: what stands on the page meanwhile can be used.
    return afterPaint(() => {
      begun.current = true
      const open = openAttempt(all, script.structure.id)
      if (open && isExam(open) && open.rulesHash === script.rulesHash) goTo(addresses.play(open.scenario, open.id), { replace: true })
      else begin(script, draw, { setting: setting ?? nextSetting(all, chosen), variant })
    })
  })
  return <Waiting />
}

/** Starts a run without its briefing, or resumes an exam; the address of the attempt replaces this one. */
export function StartRoute({ scenario }: { scenario: string }) {
  const script = useScenario(scenario, useConversationLanguage())
  return script ? <Start script={script} /> : <Gone />
}
