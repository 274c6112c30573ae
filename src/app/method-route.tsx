import { use, useDeferredValue, useMemo } from 'react'
import { MethodScreen } from '../features/method/method-screen.tsx'
import { useTranslation } from '../i18n/use-translation.ts'
import { useSettings } from '../state/use-settings.ts'
import { addresses } from './addresses.ts'
import { Page } from './page.tsx'
import { useCatchUp } from './use-catch-up.ts'
import { useServices } from './use-services.ts'
import { useTitle } from './use-title.ts'

/** The map of the method, or one part of it. */
export function MethodRoute({ id }: { id?: string }) {
  const { t } = useTranslation()
  const { loader } = useServices()
  const language = useDeferredValue(useSettings().language)
  const map = use(loader.map(language))
  const method = use(loader.method(language))
  const listings = use(loader.listings(language))
  const titles = useMemo(() => new Map(listings.map(({ id: key, title }) => [key, title])), [listings])
  useCatchUp()
  const name = id && (method.principles[id]?.name ?? map.systems[id]?.name)
  useTitle(name ?? t('method.title'))
  return (
    <Page here="progress">
      <MethodScreen key={id} id={id} map={map} method={method} titles={titles} addresses={addresses} />
    </Page>
  )
}
