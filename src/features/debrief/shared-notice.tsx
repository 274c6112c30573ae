import { useTranslation } from '../../i18n/use-translation.ts'
import { Notice } from '../../ui/notice.tsx'

/** Over an attempt that came by a link: it is only read until it is kept. */
export function SharedNotice({ onKeep }: { onKeep: () => void }) {
  const { t } = useTranslation()
  return (
    <Notice title={t('debrief.shared.title')} action={{ label: t('debrief.shared.keep'), onPress: onKeep }}>
      {t('debrief.shared.what')}
    </Notice>
  )
}
