import { inQuotes } from '../../i18n/quotes.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { TargetIcon } from '../../ui/icons/target.tsx'
import { ProgressDots } from '../../ui/progress-dots.tsx'
import type { Stand } from './stand.ts'

/** The line that waits for an answer, how far the talk has come, and what it is for. */
export function LeftAt({ stand: { words, lang, goal, turn, of } }: { stand: Stand }) {
  const { t } = useTranslation()
  return (
    <>
      <p className="voice" lang={lang}>{inQuotes(words, lang).join('')}</p>
      {of !== undefined && <ProgressDots turn={turn} of={of} name={t('library.go.of', { of })} />}
      <p className="library-goal caption" lang={lang}><TargetIcon size={18} /> {goal}</p>
    </>
  )
}
