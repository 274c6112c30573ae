import { useTranslation } from '../i18n/use-translation.ts'
import type { Trouble } from '../state/keeping.ts'
import { useStores } from '../state/use-stores.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { download } from './download.ts'
import './keeping-notice.css'

export type KeepingToldProps = { trouble: Trouble; onDismiss: () => void }

/** Something could not be kept, and what can be done about it. */
export function KeepingTold({ trouble, onDismiss }: KeepingToldProps) {
  const { t } = useTranslation()
  const stores = useStores()
  const save = async () => {
    const { copyOfAll } = await import('../state/belongings.ts')
    download('taiza.json', JSON.stringify(await copyOfAll(stores), null, 2))
  }
  return (
    <div className="keeping-notice">
      <Notice kind="warning" action={{ label: t('keeping.download'), onPress: save }}>{t(`keeping.${trouble}`)}</Notice>
      <Button kind="quiet" onClick={onDismiss}>{t('keeping.dismiss')}</Button>
    </div>
  )
}
