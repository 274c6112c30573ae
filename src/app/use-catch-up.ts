import { useEffect, useState } from 'react'
import { isTelling, type Attempt, type Edition } from '../engine/index.ts'
import { editionKey } from '../state/shelf.ts'
import type { Stores } from '../state/stores.ts'
import { useAttempts } from '../state/use-attempts.ts'
import { useEvidence } from '../state/use-evidence.ts'
import { useStores } from '../state/use-stores.ts'
import { noteDebrief } from './note-debrief.ts'
import { useServices, type Services } from './use-services.ts'

/** The rules an attempt was played with: as published, of one's own, or as they were kept. */
async function editionOf(attempt: Attempt, { attempts, ownScenarios }: Stores, { loader }: Services): Promise<Edition | undefined> {
  const own = ownScenarios.getState().all[attempt.scenario]
  const current = own ?? (await loader.edition(attempt.scenario).catch(() => undefined))
  return current?.rulesHash === attempt.rulesHash ? current : attempts.getState().edition(editionKey(attempt))
}

/** Attempts that nothing could be found out about in this visit. */
const silent = new WeakMap<Stores, Set<string>>()

async function gather(attempt: Attempt, stores: Stores, services: Services): Promise<void> {
  const edition = await editionOf(attempt, stores, services)
  const debrief = edition && (await services.solver.debrief(edition, attempt).catch(() => undefined))
  if (edition && debrief) noteDebrief(stores, edition, attempt, debrief)
  if (!stores.evidence.getState().all[attempt.id]) silent.set(stores, (silent.get(stores) ?? new Set()).add(attempt.id))
}

/**
 * Gathers what finished attempts showed that nobody has looked at since: after an import, or a debrief that was never
 * opened. One after the other; true while there is something left.
 */
export function useCatchUp(): boolean {
  const stores = useStores()
  const services = useServices()
  const { all, ready } = useAttempts()
  const { all: known, ready: hasRead } = useEvidence()
  const [, setRounds] = useState(0)
  const isReady = ready && hasRead
  const next = isReady
    ? Object.values(all).find((each) => each.finished && isTelling(each) && !known[each.id] && !silent.get(stores)?.has(each.id))
    : undefined

  const id = next?.id
  useEffect(() => {
    // The attempt itself is renewed by what is found out about it.
    const attempt = stores.attempts.getState().all[id ?? '']
    if (!attempt) return
    let isAwaited = true
    void gather(attempt, stores, services).then(() => isAwaited && setRounds((count) => count + 1))
    return () => {
      isAwaited = false
    }
  }, [id, stores, services])

  return !isReady || id !== undefined
}
