import { useTranslation } from '../i18n/use-translation.ts'
import { useKeeping } from '../state/use-keeping.ts'
import { useStores } from '../state/use-stores.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import './keeping-notice.css'

/** Everything that is known of the trainee's work, as a file of theirs. */
function download(text: string) {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = 'taiza.json'
  link.click()
  URL.revokeObjectURL(address)
}

/** Told once: something could not be kept, and what can be done about it. */
export function KeepingNotice() {
  const { t } = useTranslation()
  const { trouble, told, dismiss } = useKeeping()
  const { attempts, ownScenarios } = useStores()
  if (!trouble || told) return null
  const save = () => download(JSON.stringify({
    attempts: Object.values(attempts.getState().all),
    scenarios: Object.values(ownScenarios.getState().all),
  }, null, 2))
  return (
    <div className="keeping-notice">
      <Notice kind="warning" action={{ label: t('app.keeping.download'), onPress: save }}>{t(`app.keeping.${trouble}`)}</Notice>
      <Button kind="quiet" onClick={dismiss}>{t('app.keeping.dismiss')}</Button>
    </div>
  )
}
