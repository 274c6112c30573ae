import { use, useEffect, useState } from 'react'
import { textOf, type Script } from '../engine/index.ts'
import { BriefingScreen } from '../features/briefing/briefing-screen.tsx'
import { nextSetting, openAttempt } from '../state/past.ts'
import { useAttempts } from '../state/use-attempts.ts'
import { useConversationLanguage, useSettings } from '../state/use-settings.ts'
import { addresses } from './addresses.ts'
import { Gone } from './dead-end.tsx'
import { Main, menu } from './page.tsx'
import { useBegin } from './use-begin.ts'
import { usePlanned } from './use-planned.ts'
import { useScenario } from './use-scenario.ts'
import { useServices } from './use-services.ts'
import { useTitle } from './use-title.ts'
import { useWishes } from './use-wishes.ts'

function Briefing({ script }: { script: Script }) {
  const { loader, solver } = useServices()
  const method = use(loader.method(useSettings().language))
  const { all } = useAttempts()
  const { seed, setting } = useWishes()
  const planned = usePlanned(script)
  const { begin } = useBegin()
  const [again, setAgain] = useState(seed !== undefined)
  const open = again ? undefined : openAttempt(all, script.structure.id)

  useEffect(() => solver.prepare(script), [solver, script])
  useTitle(textOf(script, script.structure.title))

  const startAgain = () => {
    planned.redraw()
    setAgain(true)
  }
  return (
    <Main>
      <BriefingScreen
        script={script}
        variant={open?.variant ?? planned.variant}
        method={method}
        open={open}
        setting={setting ?? nextSetting(all)}
        addresses={addresses}
        menu={menu}
        onBegin={(wishes) => begin(script, planned.draw, { ...wishes, variant: planned.variant })}
        onStartAgain={startAgain}
      />
    </Main>
  )
}

export function BriefingRoute({ scenario }: { scenario: string }) {
  const script = useScenario(scenario, useConversationLanguage())
  return script ? <Briefing key={scenario} script={script} /> : <Gone />
}
