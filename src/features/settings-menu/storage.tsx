import { useTranslation } from '../../i18n/use-translation.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { inOne } from './sentences.ts'
import { sizeIn } from './size.ts'
import type { YourData } from './use-your-data.ts'

type Storing = YourData['storing']

export type StorageProps = { storing: Storing; isGuest: boolean; isForgetful: boolean }

const promiseOf = ({ isPersistent }: Storing) => (isPersistent === undefined ? 'unknown' : isPersistent ? 'yes' : 'no')

/** Where things are kept, how much, and for how long. */
export function Storage({ storing, isGuest, isForgetful }: StorageProps) {
  const { t, language } = useTranslation()
  const { used, isPersistent, ask } = storing
  const sentences = [
    t('settings.storage.here'),
    used !== undefined && t('settings.storage.used', { size: sizeIn(used, language) }),
    !isGuest && t(`settings.storage.persistent.${promiseOf(storing)}`),
  ]
  return (
    <div className="settings-row">
      <h3>{t('settings.storage.title')}</h3>
      <p className="caption">{inOne(sentences, language)}</p>
      {!isGuest && isPersistent === false && <Button onClick={() => void ask()}>{t('settings.storage.ask')}</Button>}
      {!isGuest && isForgetful && <Notice>{t('settings.storage.install')}</Notice>}
    </div>
  )
}
