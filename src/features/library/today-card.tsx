import type { Listing, MethodWords } from '../../engine/index.ts'
import { dayInWords } from '../../i18n/days.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { LinkButton } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { PortraitPicture } from '../../ui/portrait/portrait-picture.tsx'
import { isPersonId } from '../../ui/portrait/tints.ts'
import './today.css'
import { useRehearsals, type DayAhead, type PlanAhead, type Rehearsal } from './use-rehearsals.ts'

export type TodayAddresses = {
  briefing: (scenario: string) => string
  drill: (what?: { card: string }) => string
  progress: string
}

export type TodayCardProps = {
  listings: readonly Listing[]
  method: () => Promise<MethodWords>
  addresses: TodayAddresses
}

const PLANS_AT_MOST = 2

/** What is worth another go today: at most three rehearsals, and what the trainee meant to do. */
export function TodayCard({ listings, method, addresses }: TodayCardProps) {
  const { t } = useTranslation()
  const day = useRehearsals(listings, method)
  const due = day?.due ?? []
  const plans = day?.plans.slice(0, PLANS_AT_MOST) ?? []
  const minutes = due.reduce((sum, each) => sum + each.minutes, 0)
  return (
    <Card as="section" className="today" aria-label={t('today.title')} aria-busy={!day}>
      <h2>{t('today.title')}</h2>
      {due.length > 0 && <p className="caption">{t('today.note', { count: due.length, minutes })}</p>}
      {day && due.length === 0 && <Rest day={day} />}
      {due.length > 0 && <Rehearsals due={due} drill={addresses.drill} />}
      {plans.length > 0 && <Plans plans={plans} briefing={addresses.briefing} />}
      {day && (
        <p className="library-ways">
          {due.length > 1 && <LinkButton href={addresses.drill()}>{t('today.begin')}</LinkButton>}
          <LinkButton kind="quiet" href={addresses.progress}>{t('today.progress')}</LinkButton>
        </p>
      )}
    </Card>
  )
}

function Rest({ day: { done, next } }: { day: DayAhead }) {
  const { t, language } = useTranslation()
  return (
    <>
      <p>{t(done > 0 ? 'today.done' : 'today.none')}</p>
      {next && <p className="caption">{t('today.next', { day: dayInWords(next, language) })}</p>}
    </>
  )
}

function Rehearsals({ due, drill }: { due: readonly Rehearsal[]; drill: TodayAddresses['drill'] }) {
  const { t } = useTranslation()
  return (
    <ul>
      {due.map(({ key, listing: { title, person }, name, turn, minutes }) => (
        <li key={key}>
          <span className="today-face">
            {isPersonId(person.portrait) && <PortraitPicture who={person.portrait} mood="neutral" crop="head" />}
          </span>
          <span>
            <a href={drill({ card: key })}>{name}</a>
            <span className="caption">{t('today.from', { title, turn })}</span>
          </span>
          <span className="caption numeric">{t('today.minutes', { minutes })}</span>
        </li>
      ))}
    </ul>
  )
}

function Plans({ plans, briefing }: { plans: readonly PlanAhead[]; briefing: TodayAddresses['briefing'] }) {
  const { t, language } = useTranslation()
  return (
    <>
      <h3>{t('today.plans')}</h3>
      <ul>
        {plans.map(({ listing: { id, title }, attempt, text, on }) => (
          <li key={attempt}>
            <span>
              <a href={briefing(id)}>{text}</a>
              <span className="caption">{on ? t('today.for', { title, day: dayInWords(on, language) }) : title}</span>
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
