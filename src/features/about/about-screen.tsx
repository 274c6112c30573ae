import type { ReactNode } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import './about.css'
import { Notices } from './notices.tsx'
import { Sources } from './sources.tsx'

export type AboutScreenProps = {
  version: string
  /** Empty where the page was built from no checkout. */
  commit: string
  settings: string
  /** Where the notices of the bundled packages stand, and their text. */
  notices: { address: string; read: () => Promise<string> }
}

const STORED = ['here', 'sent', 'voice', 'link', 'erase'] as const
const LIMITS = ['practice', 'revenue', 'persons'] as const

function Part({ title, children }: { title: string; children: ReactNode }) {
  return <section><h2>{title}</h2>{children}</section>
}

/** What this is, what it keeps, what it is not, and whom it owes. */
export function AboutScreen({ version, commit, settings, notices }: AboutScreenProps) {
  const { t } = useTranslation()
  return (
    <div className="about">
      <h1>{t('about.title')}</h1>
      <p className="about-lead">{t('about.lead')}</p>
      <p className="caption">{t('about.version', { version })}{commit && <> · {t('about.build', { commit })}</>}</p>
      <Part title={t('about.stored.title')}>
        <ul>{STORED.map((key) => <li key={key}>{t(`about.stored.${key}`)}</li>)}</ul>
        <p><a href={settings}>{t('about.settings')}</a></p>
      </Part>
      <Part title={t('about.export.title')}><p>{t('about.export.text')}</p></Part>
      <Part title={t('about.limits.title')}>
        <ul>{LIMITS.map((key) => <li key={key}>{t(`about.limits.${key}`)}</li>)}</ul>
      </Part>
      <Part title={t('about.sources.title')}><Sources /></Part>
      <Part title={t('about.licence.title')}>
        <p>{t('about.licence.text')}</p>
        <Notices {...notices} />
      </Part>
    </div>
  )
}
