import { useTranslation } from '../../i18n/use-translation.ts'
import { Button } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'

export function NoneFound({ onClear }: { onClear: () => void }) {
  const { t } = useTranslation()
  const clear = <Button onClick={onClear}>{t('library.none.clear')}</Button>
  return <Empty seats={[false]} title={t('library.none.title')} action={clear}>{t('library.none.text')}</Empty>
}
