import { use } from 'react'
import { MINUTES_EACH, type Card, type Listing, type MethodWords } from '../../engine/index.ts'
import type { Planned } from '../../state/plans.ts'
import { useToday } from '../../state/use-today.ts'

/** One thing to do again, by itself. */
export type Rehearsal = {
  key: string
  listing: Listing
  /** What it trains, as the method calls it. */
  name: string
  turn: number
  minutes: number
}

/** What the trainee meant to do next time. */
export type PlanAhead = { listing: Listing; attempt: string; text: string; on?: string }

export type DayAhead = {
  due: readonly Rehearsal[]
  plans: readonly PlanAhead[]
  /** Rehearsals done today. */
  done: number
  /** When something is due again, as YYYY-MM-DD. */
  next: string | undefined
}

const nameOf = ({ principle, objection, skills: [skill] }: Card, { principles, objections, skills }: MethodWords) =>
  principles[principle ?? '']?.name ?? objections[objection ?? '']?.name ?? (skill && skills[skill].name)

function rehearsalOf(card: Card, listing: Listing, method: MethodWords): Rehearsal {
  const name = nameOf(card, method) ?? listing.title
  return { key: card.key, listing, name, turn: card.move + 1, minutes: MINUTES_EACH }
}

const planAhead = ({ attempt, plan: { text, on } }: Planned, listing: Listing): PlanAhead =>
  ({ listing, attempt: attempt.id, text, ...(on === undefined ? {} : { on }) })

/** What there is to do today in scenarios that are at hand; undefined until it is known. */
export function useRehearsals(listings: readonly Listing[], words: () => Promise<MethodWords>): DayAhead | undefined {
  const method = use(words())
  const today = useToday()
  if (!today) return undefined
  const at = (scenario: string) => listings.find(({ id }) => id === scenario)
  const each = <T, U>(all: readonly T[], scenarioOf: (one: T) => string, make: (one: T, listing: Listing) => U) =>
    all.flatMap((one) => {
      const listing = at(scenarioOf(one))
      return listing ? [make(one, listing)] : []
    })
  return {
    due: each(today.due, ({ scenario }) => scenario, (card, listing) => rehearsalOf(card, listing, method)),
    plans: each(today.plans, ({ attempt }) => attempt.scenario, planAhead),
    done: today.done,
    next: today.next,
  }
}
