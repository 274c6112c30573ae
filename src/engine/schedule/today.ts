import type { Attempt } from '../score/attempt.ts'
import type { Card } from './card.ts'
import { dayOf, type Zone } from './day.ts'
import { recallOn } from './memory.ts'

/** What a day asks for at most. */
export const REHEARSALS_A_DAY = 3
export const MINUTES_A_DAY = 15

/** What a rehearsal is expected to take. */
export const MINUTES_EACH = 2

/** A page that was left open is no rehearsal. */
const LONGEST_REHEARSAL = 10

export interface Today {
  /** The day it is. */
  day: number
  /** What is left for today: the most faded first, and of each scenario one before the next. */
  due: Card[]
  /** Rehearsals done since the day began. */
  done: number
  /** The day on which something is due again; absent where there is no card. */
  next?: number
}

type Rehearsal = Pick<Attempt, 'kind' | 'started' | 'finished'>

const minutesOf = ({ started, finished = started }: Rehearsal) =>
  Math.min(LONGEST_REHEARSAL, Math.max(0, Date.parse(finished) - Date.parse(started)) / 60_000)

/** So many more rehearsals fit into the day. */
function roomLeft(done: readonly Rehearsal[]): number {
  const spent = done.reduce((sum, each) => sum + minutesOf(each), 0)
  const byTime = Math.floor((MINUTES_A_DAY - spent) / MINUTES_EACH)
  return Math.max(0, Math.min(REHEARSALS_A_DAY - done.length, byTime))
}

/** The most faded of every scenario before the second of any: what is met in another place is learnt for both. */
function inTurns(cards: readonly Card[], day: number): Card[] {
  const faded = cards.toSorted((a, b) => recallOn(a.memory, day) - recallOn(b.memory, day) || a.key.localeCompare(b.key))
  const met = new Map<string, number>()
  const ranked = faded.map((card) => {
    const rank = met.get(card.scenario) ?? 0
    met.set(card.scenario, rank + 1)
    return { card, rank }
  })
  return ranked.toSorted((a, b) => a.rank - b.rank).map(({ card }) => card)
}

/** What there is to rehearse today: no more than three cards, and no more than fifteen minutes with what has been done. */
export function todayOf(cards: readonly Card[], attempts: readonly Rehearsal[], now: number, zone: Zone): Today {
  const day = dayOf(now, zone)
  const done = attempts.filter(({ kind, finished }) =>
    kind === 'drill' && finished !== undefined && dayOf(Date.parse(finished), zone) === day)
  const due = inTurns(cards.filter(({ memory }) => memory.due <= day), day).slice(0, roomLeft(done))
  const later = cards.map(({ memory }) => memory.due).filter((each) => each > day)
  const isLeft = cards.some(({ memory }) => memory.due <= day)
  const next = due.length > 0 ? day : isLeft ? day + 1 : later.length > 0 ? Math.min(...later) : undefined
  return { day, due, done: done.length, ...(next === undefined ? {} : { next }) }
}
