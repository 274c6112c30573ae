import { useEffect, useState } from 'react'
import { frozenOf, type Attempt, type Debrief, type Edition, type Ticket } from '../engine/index.ts'
import { useStores } from '../state/use-stores.ts'
import { useServices } from './use-services.ts'

type Answered = { attempt: Attempt; debrief?: Debrief<Ticket>; fault?: Error }

/** Asks the solver for a debrief; until it answers there is none. A finished attempt is frozen with what it says. */
export function useDebrief(edition: Edition | undefined, attempt: Attempt | undefined): { debrief?: Debrief<Ticket> } {
  const { solver } = useServices()
  const { attempts } = useStores()
  const [answered, setAnswered] = useState<Answered>()

  useEffect(() => {
    if (!edition || !attempt) return
    let isAwaited = true
    solver.debrief(edition, attempt).then(
      (debrief) => {
        const { ending, verdict, gates, stop } = debrief
        const frozen = frozenOf({ ...(ending ? { ending: ending.key } : {}), verdict, gates })
        if (attempt.finished && frozen && !stop) attempts.getState().freeze(attempt.id, frozen)
        if (isAwaited) setAnswered({ attempt, debrief })
      },
      (fault: Error) => isAwaited && setAnswered({ attempt, fault }),
    )
    return () => {
      isAwaited = false
    }
  }, [solver, attempts, edition, attempt])

  if (answered?.fault) throw answered.fault
  return answered?.debrief && answered.attempt.id === attempt?.id ? { debrief: answered.debrief } : {}
}
