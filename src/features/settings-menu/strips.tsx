import { useTranslation } from '../../i18n/use-translation.ts'
import { Notice } from '../../ui/notice.tsx'
import './strips.css'
import { useStrips } from './use-strips.ts'

/** Above every screen: that one is a guest here, and that an erasure can still be undone. */
export function Strips({ onEndGuest }: { onEndGuest: () => void }) {
  const { t } = useTranslation()
  const { wasErased, isGuest, undo } = useStrips()
  return (
    <div className="strips" role="status">
      {isGuest && <Notice action={{ label: t('settings.guest.end'), onPress: onEndGuest }}>{t('settings.guest.strip')}</Notice>}
      {wasErased && (
        <div className="strips-undo">
          <Notice kind="warning" action={{ label: t('settings.erase.bring'), onPress: undo }}>{t('settings.erase.done')}</Notice>
        </div>
      )}
    </div>
  )
}
