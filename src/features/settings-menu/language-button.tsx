import { useTranslation } from '../../i18n/use-translation.ts'
import { Button } from '../../ui/button.tsx'
import { GlobeIcon } from '../../ui/icons/globe.tsx'
import { useSettingsMenu } from './use-settings-menu.ts'

/** Puts the interface into the other language, named in that language. */
export function LanguageButton() {
  const { t } = useTranslation()
  const { language, change } = useSettingsMenu()
  const other = language === 'en' ? 'ja' : 'en'
  return (
    <Button kind="tool" icon={<GlobeIcon size={18} />} lang={other} onClick={() => change({ language: other })}>
      {t('app.otherLanguage')}
    </Button>
  )
}
