import { useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import './edition-notice.css'
import type { Editions } from './editions.ts'
import { useEditions } from './use-editions.ts'

/** On screens where nothing can be lost: a newer edition is at hand. */
export function EditionNotice({ editions }: { editions: Editions }) {
  const { t } = useTranslation()
  const isNewReady = useEditions(editions)
  const [isLater, setLater] = useState(false)
  if (!isNewReady || isLater) return null
  return (
    <div className="edition-notice" role="status">
      <Notice action={{ label: t('edition.update'), onPress: editions.update }}>{t('edition.ready')}</Notice>
      <Button kind="quiet" onClick={() => setLater(true)}>{t('edition.later')}</Button>
    </div>
  )
}
