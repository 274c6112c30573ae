import { planOf, type Attempt, type Plan } from '../engine/index.ts'

/** A plan with the attempt at whose end it was made. */
export interface Planned {
  attempt: Attempt
  plan: Plan
}

export const isOpen = ({ plan }: Planned): boolean => plan.kept === undefined

const byDay = (a: Planned, b: Planned) =>
  (a.plan.on ?? '').localeCompare(b.plan.on ?? '') || b.attempt.started.localeCompare(a.attempt.started)

/** All plans: the open ones first, by their day, then those that were kept, the latest first. */
export function plansOf(all: Readonly<Record<string, Attempt>>): Planned[] {
  const plans = Object.values(all).flatMap((attempt) => {
    const plan = planOf(attempt)
    return plan ? [{ attempt, plan }] : []
  })
  const kept = plans.filter((each) => !isOpen(each))
  return [
    ...plans.filter(isOpen).toSorted(byDay),
    ...kept.toSorted((a, b) => (b.plan.kept ?? '').localeCompare(a.plan.kept ?? '')),
  ]
}
