import { use, useEffect, useState } from 'react'
import { textOf, type Attempt, type Script } from '../engine/index.ts'
import { BriefingScreen } from '../features/briefing/briefing-screen.tsx'
import { exampleFor } from '../state/examples.ts'
import { isBeginner, isExam, nextSetting, offersNatural, openAttempt } from '../state/past.ts'
import { useAttempts } from '../state/use-attempts.ts'
import { useConversationLanguage, useSettings } from '../state/use-settings.ts'
import { addresses } from './addresses.ts'
import { Gone } from './dead-end.tsx'
import { Main, menu } from './page.tsx'
import { useHere } from './use-address.ts'
import { playableOf, useBegin } from './use-begin.ts'
import { usePlanned } from './use-planned.ts'
import { useScenario } from './use-scenario.ts'
import { useServices } from './use-services.ts'
import { useTitle } from './use-title.ts'
import { useWishes } from './use-wishes.ts'

/** Where an example is played for whoever is new to this; it would spoil an exam that is under way. */
function useExample({ structure, ...script }: Script, open: Attempt | undefined): string | undefined {
  const { loader } = useServices()
  const { all } = useAttempts()
  const listings = use(loader.first(useSettings().language))
  if (!isBeginner(all) || (open && isExam(open))) return undefined
  const known = { ...playableOf({ structure, ...script }), family: structure.family }
  return exampleFor(known, listings, all) && addresses.example(structure.id)
}

function Briefing({ script }: { script: Script }) {
  const { loader, solver } = useServices()
  const { language, setting: chosen } = useSettings()
  const method = use(loader.method(language))
  const { all } = useAttempts()
  const { seed, setting } = useWishes()
  const planned = usePlanned(script)
  const here = useHere()
  const { begin } = useBegin()
  const [again, setAgain] = useState(seed !== undefined)
  const last = openAttempt(all, script.structure.id)
  const mayNotRestart = last !== undefined && isExam(last) && last.rulesHash === script.rulesHash
  const open = again && !mayNotRestart ? undefined : last
  const example = useExample(script, open)

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
        isExam={mayNotRestart}
        setting={setting ?? nextSetting(all, chosen)}
        offersNatural={offersNatural(all)}
        example={example}
        addresses={{ ...addresses, here }}
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
