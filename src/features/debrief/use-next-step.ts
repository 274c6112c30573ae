import { useState } from 'react'
import { planOf, type Attempt, type Debrief, type Plan, type Ticket } from '../../engine/index.ts'

type Reviewed = {
  attempt: Attempt
  before: Attempt | undefined
  debrief: Pick<Debrief<Ticket>, 'points'>
  tried: readonly number[]
  onPlan: (plan: Plan) => void
}

export type NextStep = {
  /** The one that stands out: try again until that is done or declined, then the plan, then the drill. */
  stage: 'try' | 'plan' | 'drill'
  plan: Plan | undefined
  /** Nothing follows a talk that goes on, or that was somebody else's. */
  isOffered: boolean
  decline: () => void
  keep: (plan: Plan) => void
  /** Goes on without a plan, which stays open. */
  leave: () => void
  /** Goes back to the plan. */
  replan: () => void
}

/** What the trainee is asked to do next: one thing at a time. */
export function useNextStep({ attempt, before, debrief: { points }, tried, onPlan }: Reviewed): NextStep {
  const [declined, setDeclined] = useState(false)
  const [planning, setPlanning] = useState<'now' | 'left'>()
  const plan = planOf(attempt) ?? (before && planOf(before))
  const isTried = declined || planning !== undefined || tried.length > 0 || points.lost === 0
  const isPlanned = planning === 'left' || (plan !== undefined && planning !== 'now')
  const untilPlanned = isTried ? 'plan' : 'try'
  return {
    stage: isPlanned ? 'drill' : untilPlanned,
    plan,
    isOffered: attempt.finished !== undefined && attempt.kind !== 'shared',
    decline: () => setDeclined(true),
    keep: (kept) => {
      setPlanning(undefined)
      onPlan(kept)
    },
    leave: () => setPlanning('left'),
    replan: () => setPlanning('now'),
  }
}
