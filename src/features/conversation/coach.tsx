import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'

type CoachProps = { title?: string; lang: string; children: string }

/** The coach's sentence on the last reply, beside the heading; on small screens it opens from its first line. */
export function Coach({ title, lang, children }: CoachProps) {
  const { t } = useTranslation()
  const [opened, setOpened] = useState('')
  const isOpen = opened === children
  return (
    <div className="coach">
      {title && <h2>{title}</h2>}
      <button type="button" aria-expanded={isOpen} onClick={() => setOpened(isOpen ? '' : children)}>
        <b>{t('conversation.coach')}</b>
        <span lang={lang}>{children}</span>
      </button>
    </div>
  )
}
