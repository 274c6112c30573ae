import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'

/** The coach's sentence on the last reply; on small screens it opens from its first line. */
export function Coach({ lang, children }: { lang: string; children: string }) {
  const { t } = useTranslation()
  const [opened, setOpened] = useState('')
  const isOpen = opened === children
  return (
    <button type="button" className="coach" aria-expanded={isOpen} onClick={() => setOpened(isOpen ? '' : children)}>
      <b>{t('conversation.coach')}</b>
      <span lang={lang}>{children}</span>
    </button>
  )
}
