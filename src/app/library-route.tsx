import { useDeferredValue } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { useOwnScenarios } from '../state/use-own-scenarios.ts'
import { useSettings } from '../state/use-settings.ts'
import { addresses } from './addresses.ts'
import { ownListings } from './own-listings.ts'
import { Page } from './page.tsx'
import { LibraryScreen } from './screens.tsx'
import { useListings } from './use-listings.ts'
import { useOpenFile } from './use-open-file.ts'
import { useTitle } from './use-title.ts'

export function LibraryRoute() {
  const { t } = useTranslation()
  const language = useDeferredValue(useSettings().language)
  const listings = useListings(language)
  const own = ownListings(useOwnScenarios().all, language)
  const onOpenFile = useOpenFile()
  useTitle(t('app.library'))
  return (
    <Page>
      <LibraryScreen listings={listings} own={own} addresses={addresses} onOpenFile={onOpenFile} />
    </Page>
  )
}
