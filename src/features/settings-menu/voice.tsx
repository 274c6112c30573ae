import { useTranslation } from '../../i18n/use-translation.ts'
import { Toggle } from './rows.tsx'
import type { Chosen } from './use-settings-menu.ts'
import { useVoices } from './use-voices.ts'

/** Whether their lines are spoken; where this device has no voice of its own, the switch says so. */
export function Voice({ chosen }: { chosen: Chosen }) {
  const { t } = useTranslation()
  const { any, missing } = useVoices()
  return (
    <Toggle
      label={t('settings.voice.title')}
      note={t(any ? (missing ? `settings.voice.missing.${missing}` : 'settings.voice.note') : 'settings.voice.none')}
      on={chosen.voice && any}
      disabled={!any}
      onChange={(voice) => chosen.change({ voice })}
    />
  )
}
