import { useTranslation } from '../../i18n/use-translation.ts'
import type { Left } from './way-on.ts'

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
