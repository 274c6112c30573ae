import { MARKS, memoryOf, recallOn, SKILLS, type Evidence, type Mark, type Memory, type ShownMove, type Skill } from '../../engine/index.ts'

export const DAYS_BACK = 56
export const DAYS_AHEAD = 21

/** A mark for a day: the middle of all that were given on it, the worse of two middles. */
export type DayMark = { day: number; mark: Mark }

/** What a skill has come to. */
export type SkillRow = {
  skill: Skill
  /** Decisions of the last eight weeks in which it was at stake. */
  n: number
  days: DayMark[]
  /** What is left of it since it was last practised, and when to come back. */
  memory: Memory
}

export type DayOf = (iso: string) => number

/** Whether a day is among the last eight weeks. */
export const isRecent = (day: number, today: number): boolean => day > today - DAYS_BACK && day <= today

type Met = { day: number; shown: ShownMove }

export const metOn = (evidence: readonly Evidence[], dayOf: DayOf): Met[] =>
  evidence.flatMap(({ at, moves }) => moves.map((shown) => ({ day: dayOf(at), shown })))

function middle(marks: readonly Mark[]): Mark {
  const sorted = marks.toSorted((a, b) => MARKS.indexOf(a) - MARKS.indexOf(b))
  return sorted[Math.floor(sorted.length / 2)]!
}

function byDay(met: readonly Met[]): DayMark[] {
  const days = new Map<number, Mark[]>()
  for (const { day, shown: { mark } } of met) days.set(day, [...(days.get(day) ?? []), mark])
  return [...days].map(([day, marks]) => ({ day, mark: middle(marks) })).toSorted((a, b) => a.day - b.day)
}

function rowOf(skill: Skill, met: readonly Met[], today: number): SkillRow[] {
  const own = met.filter(({ shown }) => shown.skills.includes(skill))
  const days = byDay(own)
  const memory = memoryOf(days)
  if (!memory) return []
  const recent = own.filter(({ day }) => isRecent(day, today))
  return [{ skill, n: recent.length, days: days.filter(({ day }) => isRecent(day, today)), memory }]
}

/** One row for each skill that was ever at stake, in the order of the vocabulary. */
export function rowsOf(evidence: readonly Evidence[], today: number, dayOf: DayOf): SkillRow[] {
  const met = metOn(evidence, dayOf)
  return SKILLS.flatMap((skill) => rowOf(skill, met, today))
}

/** A place on the line: 0 eight weeks ago, 1 in three weeks; what lies beyond stands at its end. */
export const placeOf = (day: number, today: number): number =>
  Math.min(1, Math.max(0, (day - today + DAYS_BACK) / (DAYS_BACK + DAYS_AHEAD)))

/** What is left of a skill from its last mark until it is due: places on the line, with 1 for certain and 0 for due. */
export function wedgeOf({ memory }: SkillRow, today: number): { at: number; height: number }[] {
  const { last, due } = memory
  const steps = 12
  return Array.from({ length: steps + 1 }, (_, step) => {
    const day = last + ((due - last) * step) / steps
    const height = Math.max(0, (recallOn(memory, day) - recallOn(memory, due)) / (1 - recallOn(memory, due)))
    return { at: placeOf(day, today), height }
  })
}

/** Asks made and next steps dated, week by week, the oldest first. */
export type Week = { asks: number; dated: number }

export function weeksOf(evidence: readonly Evidence[], today: number, dayOf: DayOf): Week[] {
  const weeks = Array.from({ length: DAYS_BACK / 7 }, (): Week => ({ asks: 0, dated: 0 }))
  for (const { at, asks, dated } of evidence) {
    const week = weeks[weeks.length - 1 - Math.floor((today - dayOf(at)) / 7)]
    if (!week) continue
    week.asks += asks
    week.dated += dated
  }
  return weeks
}
