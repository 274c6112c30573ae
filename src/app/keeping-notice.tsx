import { useTranslation } from '../i18n/use-translation.ts'
import { useKeeping } from '../state/use-keeping.ts'
import { useStores } from '../state/use-stores.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { download } from './download.ts'
import './keeping-notice.css'

/** Told once: something could not be kept, and what can be done about it. */
export function KeepingNotice() {
  const { t } = useTranslation()
  const { trouble, told, dismiss } = useKeeping()
  const stores = useStores()
  if (!trouble || told) return null
  const save = async () => {
    const { copyOfAll } = await import('../state/belongings.ts')
    download('taiza.json', JSON.stringify(await copyOfAll(stores), null, 2))
  }
  return (
    <div className="keeping-notice">
      <Notice kind="warning" action={{ label: t('app.keeping.download'), onPress: save }}>{t(`app.keeping.${trouble}`)}</Notice>
      <Button kind="quiet" onClick={dismiss}>{t('app.keeping.dismiss')}</Button>
    </div>
  )
}
