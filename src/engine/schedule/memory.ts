import { createEmptyCard, fsrs, Rating, type Card as Kept, type Grade } from 'ts-fsrs'
import type { Mark } from '../score/marks.ts'
import { DAY } from './day.ts'

/** How well something was done on a day. */
export interface Review {
  day: number
  mark: Mark
}

/** How well something is remembered. */
export interface Memory {
  /** The day of the last review. */
  last: number
  /** The day on which recall has fallen to nine in ten. */
  due: number
  /** In days, from the last review until recall has fallen to nine in ten. */
  stability: number
}

/** From performance, never from self-rating. (decisions J-B 30) */
const RATINGS: Record<Mark, Grade> = {
  best: Rating.Easy, good: Rating.Good, mixed: Rating.Hard, costly: Rating.Again, redline: Rating.Again,
}

/** In days: after a year even what went well is worth a look. */
const LONGEST = 365

/** Whole days only and no chance: the same reviews are due on the same day everywhere. */
const scheduler = fsrs({ enable_short_term: false, enable_fuzz: false, request_retention: 0.9, maximum_interval: LONGEST })

const dateOf = (day: number) => new Date(day * DAY)
const dayOf = (date: Date) => Math.round(date.getTime() / DAY)

const reviewed = (kept: Kept, { day, mark }: Review): Kept => scheduler.next(kept, dateOf(day), RATINGS[mark]).card

/** What is left of a series of reviews, in the order of their days; undefined where there is none. */
export function memoryOf(reviews: readonly Review[]): Memory | undefined {
  const [first] = reviews
  if (!first) return undefined
  const { due, stability } = reviews.reduce(reviewed, createEmptyCard(dateOf(first.day)))
  const last = reviews.at(-1)!.day
  return { last, due: Math.min(dayOf(due), last + LONGEST), stability }
}

/** How likely it is that something is remembered on a day: 1 on the day of its last review, falling. */
export const recallOn = ({ last, stability }: Memory, day: number): number =>
  scheduler.forgetting_curve(Math.max(0, day - last), stability)
