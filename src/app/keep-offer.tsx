import { useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { copyOfAll } from '../state/belongings.ts'
import { useStores } from '../state/use-stores.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { isForgetful } from './device.ts'
import { download } from './download.ts'
import './keeping-notice.css'

const OFFERED = 'taiza-keep-offered'

/** Offered once, in a browser that forgets: install the page, or take a copy. */
export function KeepOffer() {
  const { t } = useTranslation()
  const stores = useStores()
  const [isOpen, setOpen] = useState(() => isForgetful() && !stores.isGuest && stores.slate?.getItem(OFFERED) === null)
  if (!isOpen) return null
  const close = () => {
    setOpen(false)
    stores.slate?.setItem(OFFERED, '1')
  }
  const save = async () => {
    download('taiza.json', JSON.stringify(await copyOfAll(stores), null, 2))
    close()
  }
  return (
    <div className="keeping-notice">
      <Notice action={{ label: t('settings.copy.save'), onPress: () => void save() }}>{t('settings.storage.install')}</Notice>
      <Button kind="quiet" onClick={close}>{t('settings.close')}</Button>
    </div>
  )
}
