/** A day as `2026-11-03`, in the trainee's own time zone. */
const dayOf = (moment: Date) =>
  [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()].map((part) => String(part).padStart(2, '0')).join('-')

/** The day so many days after a moment in milliseconds since 1970. */
export function dayAfter(now: number, days: number): string {
  const moment = new Date(now)
  moment.setDate(moment.getDate() + days)
  return dayOf(moment)
}

/** A day in words; what is no day is left as it is. */
export function dayInWords(day: string, language: string): string {
  const moment = new Date(`${day}T12:00`)
  return Number.isNaN(moment.getTime()) ? day : new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(moment)
}
