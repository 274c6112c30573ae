import { dateOf, dayOf } from '../engine/index.ts'
import { useTranslation } from '../i18n/use-translation.ts'
import { localZone } from '../state/local-zone.ts'
import type { Planned } from '../state/plans.ts'
import { addresses } from './addresses.ts'
import { download } from './download.ts'

/** The day a plan is meant for: its own, else the one after it was made. */
function firstDay({ attempt: { started, finished = started }, plan: { on } }: Planned): string {
  return on ?? dateOf(dayOf(Date.parse(finished), localZone) + 1)
}

/** Puts a plan into a calendar file of the trainee's own; what writes it is fetched when it is first asked for. */
export function useCalendarFile() {
  const { t } = useTranslation()
  return async (planned: Planned, title: string) => {
    const { calendarFile } = await import('../state/calendar-file.ts')
    const { attempt: { id, started, finished = started }, plan } = planned
    const { origin, pathname } = window.location
    const text = calendarFile({
      id,
      plan: { ...plan, on: firstDay(planned) },
      made: finished,
      name: t('progress.plans.name'),
      note: (day) => t('progress.plans.note', { day, title }),
      url: `${origin}${pathname}${addresses.progress}`,
    })
    download(t('progress.plans.file'), text, 'text/calendar')
  }
}
