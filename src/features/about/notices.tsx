import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'

export type NoticesProps = { address: string; read: () => Promise<string> }

/** Fetched when they are asked for: they are longer than the page. */
export function Notices({ address, read }: NoticesProps) {
  const { t } = useTranslation()
  const [text, setText] = useState<string>()
  const show = () => void read().then(setText, () => setText(''))
  return (
    <details className="about-notices" onToggle={() => text === undefined && show()}>
      <summary>{t('about.licence.notices')}</summary>
      <p><a href={address}>{t('about.licence.file')}</a></p>
      {text === '' && <p role="status">{t('about.licence.missing')}</p>}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls is reached by keys */}
      {text && <pre lang="en" tabIndex={0} role="group" aria-label={t('about.licence.notices')}>{text}</pre>}
    </details>
  )
}
