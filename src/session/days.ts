import { metersOf, step, type ReplyRow, type Script, type State, type Structure, type Touch } from '../engine/index.ts'
import { turnAtMoment, type Talk } from './talk.ts'

/** How a campaign stands on its calendar. */
export interface Calendar {
  /** Every working day of it, from 1; with its date, ISO 8601, where the scenario names the first. */
  days: { day: number; date?: string }[]
  /** The day of the moment that is shown. */
  today: number
  /** Working days between the last reply and this moment. */
  passed: number
  /** What was done, oldest first, in the words of the reply. */
  touches: { day: number; how: Touch; words?: string[] }[]
  /** When the other side was heard, or seen. */
  traces: { day: number; sense: 'ear' | 'eye'; name: string }[]
  /** How present the trainee was, the latest last; absent where the setting does not show it. */
  presence?: { day: number; value: number }[]
}

/** Where a reply would lead on the calendar. */
export interface Ahead {
  day: number
  presence: number
}

const DAY = 86_400_000
const isWorking = (time: number) => ![0, 6].includes(new Date(time).getUTCDay())

/** The dates of so many working days; holidays are not known. */
export function workingDays(starts: string, count: number): string[] {
  const dates: string[] = []
  for (let time = Date.parse(starts); dates.length < count; time += DAY)
    if (isWorking(time)) dates.push(new Date(time).toISOString().slice(0, 10))
  return dates
}

/** The reply before a moment, as its file has it. */
function replyBefore(talk: Talk, index: number) {
  const row = talk.tables.replies[talk.moments[index]?.after ?? -1]
  return row && turnAtMoment(talk, index - 1)?.replies[row.key]
}

/** The working days that the reply before a moment let pass. */
export const daysBefore = (talk: Talk, index: number): number =>
  (talk.structure.calendar === undefined ? 0 : (replyBefore(talk, index)?.days ?? 0))

/** The working day of each moment, from 1. */
export function dayOfEach(talk: Talk): number[] {
  let day = 1
  return talk.moments.map((_, index) => (day += daysBefore(talk, index)))
}

export const presenceOf = ({ tables }: Talk, { meters }: State): number | undefined => metersOf(tables, meters).presence

/** Where a reply of this moment would lead, so many days on. */
export function aheadOf(talk: Talk, moment: State, row: ReplyRow, day: number): Ahead | undefined {
  const presence = presenceOf(talk, step(talk.tables, moment, row))
  return presence === undefined ? undefined : { day: Math.min(day, talk.structure.calendar ?? day), presence }
}

const TOUCHES: Partial<Record<Structure['channel'], Touch>> = { phone: 'phone', email: 'email', letter: 'letter', visit: 'visit' }

/** How the reply before a moment touched them; a move that only names the next day's visit or call leaves that to its turn. */
function touchBefore(talk: Talk, index: number): Touch | undefined {
  const reply = replyBefore(talk, index)
  const how = reply?.touch ?? TOUCHES[turnAtMoment(talk, index - 1)?.channel ?? 'campaign']
  const next = turnAtMoment(talk, index)
  const isLater = reply?.touch !== undefined && reply.days > 0 && next !== undefined && TOUCHES[next.channel] === how
  return isLater ? undefined : how
}

function touchesUntil(talk: Talk, index: number, days: readonly number[], read: (ticket: number | undefined) => string[]): Calendar['touches'] {
  const touches = days.slice(0, index).flatMap((day, before) => {
    const how = touchBefore(talk, before + 1)
    const text = replyBefore(talk, before + 1)?.text
    return how ? [{ day, how, ...(text === undefined ? {} : { words: read(text) }) }] : []
  })
  return touches.filter((touch, at) => touches.findIndex(({ day, how }) => day === touch.day && how === touch.how) === at)
}

const SENSES = { phone: 'ear', visit: 'eye', meeting: 'eye' } as const
const isSensed = (channel: Structure['channel']): channel is keyof typeof SENSES => channel in SENSES

function tracesUntil(talk: Talk, index: number, days: readonly number[], { cast }: Script): Calendar['traces'] {
  const traces = days.slice(0, index + 1).flatMap((day, at) => {
    const turn = turnAtMoment(talk, at)
    return turn && isSensed(turn.channel) ? [{ day, sense: SENSES[turn.channel], name: cast[turn.by]?.name ?? turn.by }] : []
  })
  return traces.filter((trace, at) => traces.findIndex(({ day, name }) => day === trace.day && name === trace.name) === at)
}

/** The last value of each day. */
function presenceUntil(talk: Talk, index: number, days: readonly number[]): Required<Calendar>['presence'] {
  const points = days.slice(0, index + 1).map((day, at) => ({ day, value: presenceOf(talk, talk.moments[at]!) ?? 0 }))
  return points.filter(({ day }, at) => points[at + 1]?.day !== day)
}

/** The calendar of a campaign at a moment of the talk; undefined in every other scenario. */
export function calendarAt(
  talk: Talk, index: number, script: Script, read: (ticket: number | undefined) => string[], showsPresence: boolean,
): Calendar | undefined {
  const { calendar, starts, meters } = talk.structure
  if (calendar === undefined) return undefined
  const days = dayOfEach(talk)
  const dates = starts === undefined ? [] : workingDays(starts, calendar)
  return {
    days: Array.from({ length: calendar }, (_, at) => ({ day: at + 1, ...(dates[at] === undefined ? {} : { date: dates[at] }) })),
    today: Math.min(calendar, days[index] ?? 1),
    passed: daysBefore(talk, index),
    touches: touchesUntil(talk, index, days, read),
    traces: tracesUntil(talk, index, days, script),
    ...(showsPresence && meters['presence'] ? { presence: presenceUntil(talk, index, days) } : {}),
  }
}
