import { commit, version } from 'virtual:build'
import { AboutScreen } from '../features/about/about-screen.tsx'
import { useTranslation } from '../i18n/use-translation.ts'
import { addresses } from './addresses.ts'
import { Page } from './page.tsx'
import { useTitle } from './use-title.ts'

const address = `${import.meta.env.BASE_URL}licences.txt`

async function read(): Promise<string> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return response.text()
}

export function AboutRoute() {
  const { t } = useTranslation()
  useTitle(t('about.title'))
  return (
    <Page>
      <AboutScreen version={version} commit={commit} settings={addresses.settings} notices={{ address, read }} />
    </Page>
  )
}
