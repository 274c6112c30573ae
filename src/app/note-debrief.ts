import { evidenceOf, frozenOf, type Attempt, type Debrief, type Edition, type Ticket } from '../engine/index.ts'
import type { Stores } from '../state/stores.ts'

/** Keeps what a debrief says of a finished attempt: what stays readable of it, and what it showed. */
export function noteDebrief({ attempts, evidence }: Stores, { structure }: Edition, attempt: Attempt, debrief: Debrief<Ticket>) {
  const { ending, verdict, gates, stop } = debrief
  if (!attempt.finished || stop) return
  const frozen = frozenOf({ ...(ending ? { ending: ending.key } : {}), verdict, gates })
  if (frozen) attempts.getState().freeze(attempt.id, frozen)
  const shown = evidence.getState().all[attempt.id] ? undefined : evidenceOf(attempt, debrief, structure)
  if (shown) evidence.getState().keep(shown)
}
