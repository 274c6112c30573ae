import { useTranslation } from '../../i18n/use-translation.ts'
import { Button } from '../../ui/button.tsx'

/** Part of the list could not be had. */
export function Incomplete({ onFetch }: { onFetch: () => void }) {
  const { t } = useTranslation()
  return (
    <div className="library-ways" role="status">
      <p>{t('incomplete.text')}</p>
      <Button onClick={onFetch}>{t('incomplete.fetch')}</Button>
    </div>
  )
}
