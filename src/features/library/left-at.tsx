import { inQuotes } from '../../i18n/quotes.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { TargetIcon } from '../../ui/icons/target.tsx'
import { ProgressDots } from '../../ui/progress-dots.tsx'
import type { Stand } from './stand.ts'
import type { Left } from './way-on.ts'

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

const AT_MOST = 3

/** Further talks that wait. */
export function OthersLeft({ others, play }: { others: readonly Left[]; play: (scenario: string, attempt: string) => string }) {
  const { t } = useTranslation()
  return (
    <div className="library-others caption">
      <span id="others-left">{t('library.go.others')}</span>
      <ul aria-labelledby="others-left">
        {others.slice(0, AT_MOST).map(({ listing, attempt }) => (
          <li key={listing.id}>
            <a href={play(listing.id, attempt.id)}>{t('library.go.other', { title: listing.title, turn: attempt.replies.length + 1 })}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
