import ical, { ICalAlarmType, ICalEventTransparency } from 'ical-generator'
import type { Plan } from '../engine/index.ts'

/** The days on which a plan comes back; the first is the day it is meant for. */
export const REMINDER_DAYS = [1, 3, 7, 21, 30]

const HOUR = 9
const MINUTES = 15

export interface Reminders {
  /** Names the plan for ever, so that a file opened twice leaves one set of entries. */
  id: string
  plan: Plan & { on: string }
  /** When the plan was made; ISO 8601. */
  made: string
  /** What the calendar is called where it is taken in. */
  name: string
  /** What stands under the plan on its nth day. */
  note: (day: number) => string
  /** Where the trainee goes on. */
  url: string
}

/** Nine o'clock of a day, so many days after the first; the calendar writes it down without a time zone. */
function nineOn(first: string, day: number, minutes = 0): Date {
  const [year = 1970, month = 1, date = 1] = first.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1, date + day - 1, HOUR, minutes))
}

/** A plan as a calendar file (RFC 5545): five entries of a quarter of an hour, at nine wherever one is. */
export function calendarFile({ id, plan, made, name, note, url }: Reminders): string {
  const calendar = ical({ name, prodId: { company: 'Taiza', product: 'Taiza' } })
  for (const day of REMINDER_DAYS)
    calendar.createEvent({
      id: `${id}-${day}@taiza`,
      stamp: new Date(made),
      start: nineOn(plan.on, day),
      end: nineOn(plan.on, day, MINUTES),
      floating: true,
      summary: plan.text,
      description: note(day),
      url,
      transparency: ICalEventTransparency.TRANSPARENT,
      alarms: [{ type: ICalAlarmType.display, trigger: 0, description: plan.text }],
    })
  return `${calendar.toString()}\r\n`
}
