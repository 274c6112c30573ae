import { useCallback, useDeferredValue, useMemo } from 'react'
import { filtersFrom, queryOf, type Filters } from '../features/library/filters.ts'
import { LibraryScreen } from '../features/library/library-screen.tsx'
import { useTranslation } from '../i18n/use-translation.ts'
import { useOwnScenarios } from '../state/use-own-scenarios.ts'
import { useConversationLanguage, useSettings } from '../state/use-settings.ts'
import { addresses } from './addresses.ts'
import { EditionPlace } from './edition-place.tsx'
import { Page } from './page.tsx'
import { goTo, useQuery } from './use-address.ts'
import { useListings } from './use-listings.ts'
import { useOpenFile } from './use-open-file.ts'
import { useOwnListings } from './use-own-listings.ts'
import { useServices } from './use-services.ts'
import { useTitle } from './use-title.ts'

const filter = (filters: Filters) => {
  const query = queryOf(filters)
  goTo(query ? `${addresses.library}?${query}` : addresses.library, { replace: true })
}

/** Any scenario in the language of the conversation, published or the trainee's own. */
function useScriptOf() {
  const { loader } = useServices()
  const { all: own } = useOwnScenarios()
  const language = useConversationLanguage()
  return useCallback(
    async (id: string) =>
      (own[id] ? (await import('./use-scenario.ts')).scriptFrom(own[id], language) : loader.script(id, language)),
    [own, language, loader],
  )
}

export function LibraryRoute() {
  const { t } = useTranslation()
  const { loader } = useServices()
  const language = useDeferredValue(useSettings().language)
  const { listings, isArriving, onFetch } = useListings(language)
  const own = useOwnListings(language)
  const onOpenFile = useOpenFile()
  const scriptOf = useScriptOf()
  const query = useQuery()
  const filters = useMemo(() => filtersFrom(query), [query])
  useTitle(t('app.library'))
  return (
    <Page here="library">
      <EditionPlace />
      <LibraryScreen
        listings={listings}
        isArriving={isArriving}
        own={own}
        filters={filters}
        addresses={addresses}
        onFilter={filter}
        scriptOf={scriptOf}
        method={() => loader.method(language)}
        onFetch={onFetch}
        onOpenFile={onOpenFile}
      />
    </Page>
  )
}
