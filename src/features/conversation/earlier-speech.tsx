import type { Language } from '../../engine/index.ts'
import { inQuotes } from '../../i18n/quotes.ts'
import { useTranslation } from '../../i18n/use-translation.ts'

type EarlierSpeechProps = { name: string; words: readonly string[]; language: Language }

/** What somebody answered before the person on stage took over. */
export function EarlierSpeech({ name, words, language }: EarlierSpeechProps) {
  const { t } = useTranslation()
  return (
    <p className="earlier-speech">
      {t('conversation.before', { name })} <span className="voice" lang={language}>{inQuotes(words, language).join('')}</span>
    </p>
  )
}
