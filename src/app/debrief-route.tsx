import { use } from 'react'
import { textOf, weakestOf, type Attempt, type Plan, type Skill } from '../engine/index.ts'
import { DebriefScreen } from '../features/debrief/debrief-screen.tsx'
import { useAttempt, useAttempts } from '../state/use-attempts.ts'
import { useEvidence } from '../state/use-evidence.ts'
import { useOwnScenarios } from '../state/use-own-scenarios.ts'
import { useSettings } from '../state/use-settings.ts'
import { useStores } from '../state/use-stores.ts'
import { addresses } from './addresses.ts'
import { Elsewhere } from './dead-end.tsx'
import { KeepOffer } from './keep-offer.tsx'
import { Page } from './page.tsx'
import { download } from './download.ts'
import { reportMove } from './report-line.ts'
import { goTo } from './use-address.ts'
import { useAnnounce } from './use-announce.ts'
import { useBegin } from './use-begin.ts'
import { useDebrief } from './use-debrief.ts'
import { useKeptForGood } from './use-kept-for-good.ts'
import { useLink } from './use-link.ts'
import { useMove } from './use-move.ts'
import { useScenario } from './use-scenario.ts'
import { useScripts } from './use-scripts.ts'
import { useServices } from './use-services.ts'
import { useTitle } from './use-title.ts'
import { Waiting } from './waiting.tsx'

/** What there is to drill, once the attempt has shown it. */
function useWeakest({ id }: Attempt): { skill?: Skill } | undefined {
  const evidence = useEvidence().all[id]
  const weakest = evidence && weakestOf(evidence)
  return weakest && weakest.cards.length > 0 ? weakest : undefined
}

/** What the trainee notes at the end of an attempt, and what leaves the device with it. */
function useKeeping(attempt: Attempt) {
  const stores = useStores()
  const own = useOwnScenarios().all[attempt.scenario]
  return {
    isOwn: own !== undefined,
    onPlan: (plan: Plan) => stores.attempts.getState().plan(attempt.id, plan),
    onDownload: async () => {
      const { copyOfOne } = await import('../state/belongings.ts')
      download('taiza.json', JSON.stringify(await copyOfOne(stores, attempt), null, 2))
    },
  }
}

function DebriefOf({ attempt }: { attempt: Attempt }) {
  const { loader } = useServices()
  const method = use(loader.method(useSettings().language))
  const { scripts, script } = useScripts(attempt.scenario, attempt)
  const published = useScenario(attempt.scenario, 'en')
  const first = useAttempt(attempt.from?.attempt ?? '')
  const { debrief } = useDebrief(script, attempt)
  const before = useDebrief(script, first)
  const move = useMove()
  const { tryAgain } = useBegin()
  const announce = useAnnounce()
  const linkOf = useLink(attempt, script)
  const keeping = useKeeping(attempt)
  useKeptForGood(attempt)
  const weakest = useWeakest(attempt)
  useTitle(script ? textOf(script, script.structure.title) : attempt.scenario)
  return (
    <Page report={() => reportMove(attempt, move)}>
      <KeepOffer />
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
        linkOf={linkOf}
        announce={announce}
        weakest={weakest}
        {...keeping}
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
