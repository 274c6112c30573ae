import { useTranslation } from '../../i18n/use-translation.ts'
import { Button } from '../../ui/button.tsx'

export type GuestProps = { isGuest: boolean; onGuest: (isGuest: boolean) => void }

/** For a device that is shared. */
export function Guest({ isGuest, onGuest }: GuestProps) {
  const { t } = useTranslation()
  return (
    <div className="settings-row">
      <h3>{t('settings.guest.title')}</h3>
      <p className="caption">{t(isGuest ? 'settings.guest.now' : 'settings.guest.note')}</p>
      <Button onClick={() => onGuest(!isGuest)}>{t(isGuest ? 'settings.guest.end' : 'settings.guest.start')}</Button>
    </div>
  )
}
