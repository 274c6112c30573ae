import { dateOf, MINUTES_EACH, type Card as Rehearsal, type Listing, type MethodWords, type Today as Day } from '../../engine/index.ts'
import { dayInWords } from '../../i18n/days.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { LinkButton } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { PlayIcon } from '../../ui/icons/play.tsx'
import { PortraitPicture } from '../../ui/portrait/portrait-picture.tsx'
import { isPersonId } from '../../ui/portrait/tints.ts'

export type TodayProps = {
  today: Day
  listings: readonly Listing[]
  method: MethodWords
  drill: (what?: { card: string }) => string
}

/** What there is to rehearse today, and one way to begin. */
export function Today({ today: { due, done, next }, listings, method, drill }: TodayProps) {
  const { t, language } = useTranslation()
  const count = due.length
  return (
    <Card as="section" className="progress-today" aria-label={t('progress.today.title')}>
      <h2>{t('progress.today.title')}</h2>
      {count > 0
        ? (
          <>
            <p className="caption">{t('progress.today.note', { count, minutes: count * MINUTES_EACH })}</p>
            <ul>{due.map((card) => <Item key={card.key} card={card} listings={listings} method={method} drill={drill} />)}</ul>
            <LinkButton kind="primary" icon={<PlayIcon size={18} />} href={drill()}>{t('progress.today.begin')}</LinkButton>
          </>
        )
        : <p>{t(done > 0 ? 'progress.today.done' : 'progress.today.none')}</p>}
      {count === 0 && next !== undefined && (
        <p className="caption">{t('progress.today.next', { day: dayInWords(dateOf(next), language) })}</p>
      )}
    </Card>
  )
}

type ItemProps = { card: Rehearsal } & Pick<TodayProps, 'listings' | 'method' | 'drill'>

function Item({ card: { key, scenario, principle, skills }, listings, method, drill }: ItemProps) {
  const { t } = useTranslation()
  const listing = listings.find(({ id }) => id === scenario)
  const portrait = listing?.person.portrait ?? ''
  const names = skills.map((skill) => method.skills[skill].name).join(t('progress.and'))
  return (
    <li>
      <span className="progress-face">{isPersonId(portrait) && <PortraitPicture who={portrait} mood="neutral" crop="head" />}</span>
      <span>
        <a href={drill({ card: key })}>{method.principles[principle ?? '']?.name ?? names}</a>
        <span className="caption">{[listing?.title ?? scenario, names].filter(Boolean).join(t('progress.dot'))}</span>
      </span>
      <span className="caption numeric">{t('progress.today.minutes', { minutes: MINUTES_EACH })}</span>
    </li>
  )
}
