import { useTranslation } from '../../i18n/use-translation.ts'
import { nameOfDay } from './days.ts'
import type { Sitting } from './use-conversation.ts'

/** Days on which nothing happened pass with one line. */
export function DaysPassed({ sitting: { calendar, phase } }: { sitting: Sitting }) {
  const { t, language } = useTranslation()
  const today = calendar?.days[calendar.today - 1]
  if (!calendar || !today || calendar.passed === 0 || phase === 'reaction') return null
  const day = nameOfDay(today, language) ?? t('conversation.days.nth', { day: today.day })
  return <p className="days-passed">{t('conversation.days.passed', { count: calendar.passed, day })}</p>
}
