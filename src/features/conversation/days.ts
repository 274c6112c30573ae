import type { Sitting } from './use-conversation.ts'

type Day = NonNullable<Sitting['calendar']>['days'][number]

/** “Mon 3” and 3(月); undefined where the calendar has no dates. */
export function nameOfDay({ date }: Day, language: string): string | undefined {
  if (date === undefined) return undefined
  const at = new Date(date)
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' }).format(at)
  return language === 'ja' ? `${at.getUTCDate()}(${weekday})` : `${weekday} ${at.getUTCDate()}`
}

const day = 86_400_000

/** Whether days that nobody works lie before it. */
export const followsGap = (before: Day | undefined, { date }: Day): boolean =>
  before?.date !== undefined && date !== undefined && Date.parse(date) - Date.parse(before.date) > day
