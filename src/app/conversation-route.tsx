import { use, useEffect, useState } from 'react'
import { textOf, type Attempt, type Script } from '../engine/index.ts'
import { ConversationScreen } from '../features/conversation/conversation-screen.tsx'
import { useAttempt, useAttempts } from '../state/use-attempts.ts'
import { useConversationLanguage, useSettings } from '../state/use-settings.ts'
import { useStores } from '../state/use-stores.ts'
import { addresses } from './addresses.ts'
import { Changed, Elsewhere, Gone } from './dead-end.tsx'
import { menuWith } from './page.tsx'
import { reportTurn } from './report-line.ts'
import { goTo } from './use-address.ts'
import { useAnnounce } from './use-announce.ts'
import { useDebrief } from './use-debrief.ts'
import { usePlayedScenario, useScenario } from './use-scenario.ts'
import { useServices } from './use-services.ts'
import { useTitle } from './use-title.ts'
import { Waiting } from './waiting.tsx'

/** The screen stands there already, as the build has drawn it. */
const isDrawn = () => typeof document !== 'undefined' && document.getElementById('drawn') !== null

/** An attempt that goes on. */
export function Conversation({ attempt, script }: { attempt: Attempt; script: Script }) {
  const { loader, solver } = useServices()
  const { attempts, now } = useStores()
  const method = use(loader.method(useSettings().language))
  const announce = useAnnounce()
  const first = useAttempt(attempt.from?.attempt ?? '')
  const { debrief } = useDebrief(script, first)
  const [wasDrawn] = useState(isDrawn)

  useEffect(() => solver.prepare(script), [solver, script])
  useTitle(textOf(script, script.structure.title))

  const finish = () => {
    attempts.getState().finish(attempt.id, new Date(now()).toISOString())
    goTo(addresses.debrief(attempt.scenario, attempt.id), { replace: true })
  }
  return (
    <ConversationScreen
      key={attempt.id}
      script={script}
      attempt={attempt}
      method={method}
      last={debrief?.moves[attempt.from?.move ?? -1]}
      isShown={wasDrawn}
      addresses={addresses}
      menu={menuWith(() => reportTurn(script, attempt))}
      announce={announce}
      onFinish={finish}
    />
  )
}

function Finished({ attempt }: { attempt: Attempt }) {
  useEffect(() => goTo(addresses.debrief(attempt.scenario, attempt.id), { replace: true }), [attempt])
  return <Waiting />
}

export function ConversationRoute({ scenario, id }: { scenario: string; id: string }) {
  const { ready } = useAttempts()
  const attempt = useAttempt(id)
  const language = useConversationLanguage()
  const published = useScenario(scenario, language)
  const script = usePlayedScenario(attempt, scenario, language)
  if (!attempt) return ready ? <Elsewhere scenario={scenario} /> : <Waiting />
  if (attempt.finished) return <Finished attempt={attempt} />
  if (!script) return published ? <Changed scenario={scenario} /> : <Gone />
  return <Conversation attempt={attempt} script={script} />
}
