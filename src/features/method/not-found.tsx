import { useTranslation } from '../../i18n/use-translation.ts'
import { Empty } from '../../ui/empty.tsx'

export function NotFound({ id }: { id: string }) {
  const { t } = useTranslation()
  return <Empty heading="h1" seats={[true, false]} broken title={t('method.lost.title')}>{t('method.lost.body', { id })}</Empty>
}
