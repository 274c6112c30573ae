import { cardsOf, todayOf, type Attempt, type Card, type Evidence, type Today } from '../engine/index.ts'
import { localZone } from './local-zone.ts'

type Known = {
  attempts: Readonly<Record<string, Attempt>>
  evidence: Readonly<Record<string, Evidence>>
}

/** What the attempts that are still kept have shown. */
export const evidenceIn = ({ attempts, evidence }: Known): Evidence[] =>
  Object.values(evidence).filter(({ attempt }) => attempts[attempt] !== undefined)

/** All cards, and what of them is for today. */
export function rehearsalsIn(known: Known, now: number): { cards: Card[]; today: Today } {
  const cards = cardsOf(evidenceIn(known), localZone)
  return { cards, today: todayOf(cards, Object.values(known.attempts), now, localZone) }
}
