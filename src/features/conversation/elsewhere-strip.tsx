import { useTranslation } from '../../i18n/use-translation.ts'
import { Notice } from '../../ui/notice.tsx'

export function ElsewhereStrip({ onTakeOver }: { onTakeOver: () => void }) {
  const { t } = useTranslation()
  return (
    <Notice
      kind="warning"
      title={t('conversation.elsewhere.title')}
      action={{ label: t('conversation.elsewhere.take'), onPress: onTakeOver }}
    >
      {t('conversation.elsewhere.body')}
    </Notice>
  )
}
