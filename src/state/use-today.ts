import { useEffect, useMemo, useState } from 'react'
import { dateOf, type Card } from '../engine/index.ts'
import { isOpen, plansOf, type Planned } from './plans.ts'
import { useAttempts } from './use-attempts.ts'
import { useEvidence } from './use-evidence.ts'
import { useStores } from './use-stores.ts'

type Rehearsals = typeof import('./rehearsals.ts')

/** What a day asks for. */
export interface TodayView {
  /** At most three cards, the most faded first. */
  due: Card[]
  /** Rehearsals done since four in the morning. */
  done: number
  /** When something is due again, as YYYY-MM-DD; absent where there is no card. */
  next?: string
  /** The plans that have not been kept yet, by their day. */
  plans: Planned[]
}

/** The scheduler is fetched only where there is something to schedule. */
function useRehearsals(isWanted: boolean): Rehearsals | undefined {
  const [rehearsals, setRehearsals] = useState<Rehearsals>()
  useEffect(() => {
    if (!isWanted) return
    let isAwaited = true
    void import('./rehearsals.ts').then((module) => isAwaited && setRehearsals(module))
    return () => {
      isAwaited = false
    }
  }, [isWanted])
  return rehearsals
}

/** What there is to do today; undefined until it is known. */
export function useToday(): TodayView | undefined {
  const { now } = useStores()
  const { all: attempts, ready } = useAttempts()
  const { all: evidence, ready: hasRead } = useEvidence()
  const isEmpty = Object.keys(evidence).length === 0
  const rehearsals = useRehearsals(ready && !isEmpty)
  return useMemo(() => {
    if (!ready || !hasRead) return undefined
    const plans = plansOf(attempts).filter(isOpen)
    if (isEmpty) return { due: [], done: 0, plans }
    if (!rehearsals) return undefined
    const { due, done, next } = rehearsals.rehearsalsIn({ attempts, evidence }, now()).today
    return { due, done, plans, ...(next === undefined ? {} : { next: dateOf(next) }) }
  }, [ready, hasRead, attempts, evidence, isEmpty, rehearsals, now])
}
