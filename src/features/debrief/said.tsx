import { inQuotes } from '../../i18n/quotes.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Phrases } from '../../ui/phrases.tsx'
import type { Quoted } from './reading.ts'

/** A line in quotation marks; without words it is silence. */
export function Said({ quoted }: { quoted: Quoted | undefined }) {
  const { t } = useTranslation()
  if (!quoted) return <span>{t('debrief.silence')}</span>
  const { words, lang } = quoted
  return <span className="voice" lang={lang}><Phrases words={inQuotes(words, lang)} /></span>
}

export function Note({ quoted: { words, lang } }: { quoted: Quoted }) {
  return <Phrases words={words} lang={lang} />
}
