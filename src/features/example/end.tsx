import type { Language } from '../../engine/index.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Line, type Spoken } from './line.tsx'

type EndProps = { end: Spoken & { summary: string }; language: Language }

/** The last words, and what came of it. */
export function End({ end, language }: EndProps) {
  const { t } = useTranslation()
  return (
    <section className="example-end" aria-label={t('example.end')}>
      <Line step={end} language={language} />
      <h2>{t('example.end')}</h2>
      <p className="voice" lang={language}>{end.summary}</p>
    </section>
  )
}
