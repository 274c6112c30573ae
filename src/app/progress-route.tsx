import { use, useDeferredValue, useMemo } from 'react'
import { ProgressScreen } from '../features/progress/progress-screen.tsx'
import { useTranslation } from '../i18n/use-translation.ts'
import type { Planned } from '../state/plans.ts'
import { useOwnScenarios } from '../state/use-own-scenarios.ts'
import { useSettings } from '../state/use-settings.ts'
import { addresses } from './addresses.ts'
import { ownListings } from './own-listings.ts'
import { Page } from './page.tsx'
import { useCalendarFile } from './use-calendar-file.ts'
import { useCatchUp } from './use-catch-up.ts'
import { useServices } from './use-services.ts'
import { useTitle } from './use-title.ts'
import { useWithdrawn } from './use-withdrawn.ts'

/** What holds and what fades, plans, first and best. */
export function ProgressRoute() {
  const { t } = useTranslation()
  const { loader } = useServices()
  const language = useDeferredValue(useSettings().language)
  const published = use(loader.listings(language))
  const method = use(loader.method(language))
  const { all: own } = useOwnScenarios()
  const listings = useMemo(() => [...published, ...ownListings(own, language)], [published, own, language])
  const withdrawn = useWithdrawn(listings, language)
  const isCatchingUp = useCatchUp()
  const writeCalendar = useCalendarFile()
  useTitle(t('progress.title'))
  const titleOf = (scenario: string) => [...listings, ...withdrawn].find(({ id }) => id === scenario)?.title ?? scenario
  return (
    <Page here="progress">
      <ProgressScreen
        listings={listings}
        withdrawn={withdrawn}
        method={method}
        addresses={addresses}
        isCatchingUp={isCatchingUp}
        onCalendar={(planned: Planned) => void writeCalendar(planned, titleOf(planned.attempt.scenario))}
      />
    </Page>
  )
}
