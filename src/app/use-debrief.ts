import { startTransition, useEffect, useState } from 'react'
import type { Attempt, Debrief, Edition, Ticket } from '../engine/index.ts'
import { useStores } from '../state/use-stores.ts'
import { noteDebrief } from './note-debrief.ts'
import { useServices } from './use-services.ts'

type Answered = { attempt: Attempt; debrief?: Debrief<Ticket>; fault?: Error }

/** In milliseconds: who has waited longer may have begun to read what is known without the solver. */
const AT_ONCE = 150

/** Draws in slices what comes late: it is the largest screen there is, and would hold up whoever reads. */
const shownSince = (asked: number) => (act: () => void) => (performance.now() - asked > AT_ONCE ? startTransition(act) : act())

/** Asks the solver for a debrief; until it answers there is none. What it says of a finished attempt is kept. */
export function useDebrief(edition: Edition | undefined, attempt: Attempt | undefined): { debrief?: Debrief<Ticket> } {
  const { solver } = useServices()
  const stores = useStores()
  const [answered, setAnswered] = useState<Answered>()

  useEffect(() => {
    if (!edition || !attempt) return
    let isAwaited = true
    const show = shownSince(performance.now())
    solver.debrief(edition, attempt).then(
      (debrief) => {
        noteDebrief(stores, edition, attempt, debrief)
        if (isAwaited) show(() => setAnswered({ attempt, debrief }))
      },
      (fault: Error) => isAwaited && setAnswered({ attempt, fault }),
    )
    return () => {
      isAwaited = false
    }
  }, [solver, stores, edition, attempt])

  if (answered?.fault) throw answered.fault
  return answered?.debrief && answered.attempt.id === attempt?.id ? { debrief: answered.debrief } : {}
}
