import { SettingsScreen } from '../features/settings-menu/settings-screen.tsx'
import { useTranslation } from '../i18n/use-translation.ts'
import { addresses } from './addresses.ts'
import { isForgetful } from './device.ts'
import { download } from './download.ts'
import { EditionPlace } from './edition-place.tsx'
import { becomeGuest } from './guest.ts'
import { Page } from './page.tsx'
import { useTitle } from './use-title.ts'

export function SettingsRoute() {
  const { t } = useTranslation()
  useTitle(t('settings.title'))
  return (
    <Page>
      <EditionPlace />
      <SettingsScreen
        about={addresses.about}
        isForgetful={isForgetful()}
        onSave={(text) => download('taiza.json', text)}
        onGuest={becomeGuest}
      />
    </Page>
  )
}
