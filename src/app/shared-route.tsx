import { use, useEffect, useMemo } from 'react'
import {
  attemptFrom, fingerprint, readLinkCode, textOf, type Attempt, type Carried, type Script,
} from '../engine/index.ts'
import { DebriefScreen } from '../features/debrief/debrief-screen.tsx'
import { UnknownScreen } from '../features/debrief/unknown-screen.tsx'
import { useAttempt, useAttempts } from '../state/use-attempts.ts'
import { useSettings } from '../state/use-settings.ts'
import { useStores } from '../state/use-stores.ts'
import { addresses } from './addresses.ts'
import { Unreadable } from './dead-end.tsx'
import { Page } from './page.tsx'
import { goTo } from './use-address.ts'
import { useAnnounce } from './use-announce.ts'
import { useBegin } from './use-begin.ts'
import { useDebrief } from './use-debrief.ts'
import { useMove } from './use-move.ts'
import { useScripts, type Spoken } from './use-scripts.ts'
import { useServices } from './use-services.ts'
import { useTitle } from './use-title.ts'
import { Waiting } from './waiting.tsx'

type OpenedProps = Spoken & { attempt: Attempt; script: Script; code: string }

/** The debrief of an attempt that is nowhere but in its link. */
function Opened({ attempt, scripts, script, code }: OpenedProps) {
  const { loader } = useServices()
  const method = use(loader.method(useSettings().language))
  const { debrief } = useDebrief(script, attempt)
  const { keep } = useBegin()
  const announce = useAnnounce()
  useTitle(textOf(script, script.structure.title))
  return (
    <Page>
      <DebriefScreen
        attempt={attempt}
        scripts={scripts}
        debrief={debrief}
        outdated={false}
        method={method}
        move={useMove()}
        addresses={addresses}
        linkOf={() => window.location.href}
        isOwn={false}
        weakest={undefined}
        announce={announce}
        onKeep={() => keep(script, attempt)}
        onMove={(index) => goTo(addresses.shared(code, index), { replace: true })}
        onTryAgain={() => undefined}
        onPlan={() => undefined}
        onDownload={() => undefined}
      />
    </Page>
  )
}

type CarriedProps = { carried: Carried; code: string; id: string }

function CarriedTalk({ carried, code, id }: CarriedProps) {
  const { now } = useStores()
  const { all } = useAttempts()
  // An older edition of the scenario is at hand where somebody has played it here.
  const fellow = useMemo(() => Object.values(all).find(({ rulesHash }) => rulesHash === carried.rulesHash), [all, carried])
  const { scripts, script } = useScripts(carried.scenario, fellow)
  const opened = useMemo(
    () => script && attemptFrom(carried, { ...script, id, now: new Date(now()).toISOString() }),
    [carried, script, id, now],
  )
  if (opened && 'fault' in opened && opened.fault === 'unfitting') return <Unreadable fault="damaged" />
  if (!script || !opened || 'fault' in opened)
    return <Page><UnknownScreen title={script && textOf(script, script.structure.title)} carried={carried} addresses={addresses} /></Page>
  return <Opened attempt={opened.attempt} scripts={scripts} script={script} code={code} />
}

/** It is kept on this device: there it can be worked with. */
function Kept({ attempt }: { attempt: Attempt }) {
  useEffect(() => goTo(addresses.debrief(attempt.scenario, attempt.id), { replace: true }), [attempt])
  return <Waiting />
}

/** An attempt that is carried in its address: it is read, and stored only when that is asked for. */
export function SharedRoute({ code }: { code: string }) {
  const read = useMemo(() => readLinkCode(code), [code])
  const id = useMemo(() => `shared-${fingerprint(code)}`, [code])
  const { ready } = useAttempts()
  const kept = useAttempt(id)
  if ('fault' in read) return <Unreadable fault={read.fault} />
  if (!ready) return <Waiting />
  return kept ? <Kept attempt={kept} /> : <CarriedTalk carried={read.carried} code={code} id={id} />
}
