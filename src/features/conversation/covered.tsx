import { useTranslation } from '../../i18n/use-translation.ts'
import { Button } from '../../ui/button.tsx'
import './aloud.css'

/** In place of the replies, until the trainee has said theirs. */
export function Covered({ onUncover }: { onUncover: () => void }) {
  const { t } = useTranslation()
  return (
    <div className="covered">
      <p>{t('voice.first')}</p>
      <Button kind="primary" keyCap="Space" onClick={onUncover}>{t('voice.uncover')}</Button>
    </div>
  )
}
