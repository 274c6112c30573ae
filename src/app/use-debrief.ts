import { useEffect, useState } from 'react'
import type { Attempt, Debrief, Edition, Ticket } from '../engine/index.ts'
import { useStores } from '../state/use-stores.ts'
import { noteDebrief } from './note-debrief.ts'
import { useServices } from './use-services.ts'

type Answered = { attempt: Attempt; debrief?: Debrief<Ticket>; fault?: Error }

/** Asks the solver for a debrief; until it answers there is none. What it says of a finished attempt is kept. */
export function useDebrief(edition: Edition | undefined, attempt: Attempt | undefined): { debrief?: Debrief<Ticket> } {
  const { solver } = useServices()
  const stores = useStores()
  const [answered, setAnswered] = useState<Answered>()

  useEffect(() => {
    if (!edition || !attempt) return
    let isAwaited = true
    solver.debrief(edition, attempt).then(
      (debrief) => {
        noteDebrief(stores, edition, attempt, debrief)
        if (isAwaited) setAnswered({ attempt, debrief })
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
