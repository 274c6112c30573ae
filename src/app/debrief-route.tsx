import { use } from 'react'
import { LANGUAGES, textOf, type Attempt, type Language, type Script } from '../engine/index.ts'
import { DebriefScreen } from '../features/debrief/debrief-screen.tsx'
import { useAttempt, useAttempts } from '../state/use-attempts.ts'
import { useConversationLanguage, useSettings } from '../state/use-settings.ts'
import { addresses } from './addresses.ts'
import { Elsewhere } from './dead-end.tsx'
import { Page } from './page.tsx'
import { goTo, useQuery } from './use-address.ts'
import { useBegin } from './use-begin.ts'
import { useDebrief } from './use-debrief.ts'
import { usePlayedScenario, useScenario } from './use-scenario.ts'
import { useServices } from './use-services.ts'
import { useTitle } from './use-title.ts'
import { Waiting } from './waiting.tsx'

/** The scenario as it was played, in each language that is at hand. */
function useScripts(attempt: Attempt): { scripts: Partial<Record<Language, Script>>; script: Script | undefined } {
  const language = useConversationLanguage()
  const english = usePlayedScenario(attempt, attempt.scenario, 'en')
  const japanese = usePlayedScenario(attempt, attempt.scenario, 'ja')
  const spoken = [english, japanese].flatMap((each) => (each ? [[each.language, each] as const] : []))
  const scripts: Partial<Record<Language, Script>> = Object.fromEntries(spoken)
  return { scripts, script: scripts[language] ?? scripts[LANGUAGES.find((each) => scripts[each]) ?? 'en'] }
}

function useMove(): number | undefined {
  const move = Number(useQuery().get('move'))
  return Number.isInteger(move) && move > 0 ? move - 1 : undefined
}

function DebriefOf({ attempt }: { attempt: Attempt }) {
  const { loader } = useServices()
  const method = use(loader.method(useSettings().language))
  const { scripts, script } = useScripts(attempt)
  const published = useScenario(attempt.scenario, 'en')
  const first = useAttempt(attempt.from?.attempt ?? '')
  const { debrief } = useDebrief(script, attempt)
  const before = useDebrief(script, first)
  const move = useMove()
  const { tryAgain } = useBegin()
  useTitle(script ? textOf(script, script.structure.title) : attempt.scenario)
  return (
    <Page>
      <DebriefScreen
        key={attempt.id}
        attempt={attempt}
        scripts={scripts}
        debrief={debrief}
        before={first && { attempt: first, debrief: before.debrief }}
        outdated={published?.rulesHash !== attempt.rulesHash}
        method={method}
        move={move}
        addresses={addresses}
        onMove={(index) => goTo(addresses.debrief(attempt.scenario, attempt.id, index), { replace: true })}
        onTryAgain={(index) => script && tryAgain(script, attempt, index)}
      />
    </Page>
  )
}

export function DebriefRoute({ scenario, id }: { scenario: string; id: string }) {
  const { ready } = useAttempts()
  const attempt = useAttempt(id)
  if (!attempt) return ready ? <Elsewhere scenario={scenario} /> : <Waiting />
  return <DebriefOf attempt={attempt} />
}
