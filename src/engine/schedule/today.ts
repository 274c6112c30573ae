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
  /** What is left for today, the most faded first. */
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

/** What there is to rehearse today: no more than three cards, and no more than fifteen minutes with what has been done. */
export function todayOf(cards: readonly Card[], attempts: readonly Rehearsal[], now: number, zone: Zone): Today {
  const day = dayOf(now, zone)
  const done = attempts.filter(({ kind, finished }) =>
    kind === 'drill' && finished !== undefined && dayOf(Date.parse(finished), zone) === day)
  const due = cards
    .filter(({ memory }) => memory.due <= day)
    .toSorted((a, b) => recallOn(a.memory, day) - recallOn(b.memory, day) || a.key.localeCompare(b.key))
    .slice(0, roomLeft(done))
  const later = cards.map(({ memory }) => memory.due).filter((each) => each > day)
  const isLeft = cards.some(({ memory }) => memory.due <= day)
  const next = due.length > 0 ? day : isLeft ? day + 1 : later.length > 0 ? Math.min(...later) : undefined
  return { day, due, done: done.length, ...(next === undefined ? {} : { next }) }
}
