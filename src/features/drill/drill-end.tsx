import type { Mark as MarkKind } from '../../engine/index.ts'
import { dayInWords } from '../../i18n/days.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { LinkButton } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Mark } from '../../ui/mark.tsx'
import './drill.css'

/** A card that was rehearsed. */
export type Rehearsed = {
  key: string
  /** The scenario's title. */
  title: string
  /** The names of its skills. */
  skills: string[]
  mark: MarkKind | undefined
  /** When it comes back, as YYYY-MM-DD; absent where it could not be judged. */
  back: string | undefined
}

export type DrillEndProps = {
  rehearsed: readonly Rehearsed[]
  addresses: { library: string; progress: string }
}

const focus = (element: HTMLElement | null) => element?.focus()

/** The short end: what each card was worth, and when it comes back. */
export function DrillEnd({ rehearsed, addresses }: DrillEndProps) {
  const { t, language } = useTranslation()
  return (
    <div className="drill-end">
      <h1 ref={focus} tabIndex={-1}>{t('drill.end.title')}</h1>
      <ol className="drill-list">
        {rehearsed.map(({ key, title, skills, mark, back }) => (
          <li key={key}>
            {mark ? <Mark kind={mark} size={22} word={t(`drill.marks.${mark}`)} /> : <span />}
            <span><b>{title}</b><span className="caption">{skills.join(t('drill.and'))}</span></span>
            <span className="caption numeric">{back ? t('drill.end.back', { day: dayInWords(back, language) }) : t('drill.end.later')}</span>
          </li>
        ))}
      </ol>
      <p>{t('drill.end.enough')}</p>
      <div className="drill-ways">
        <LinkButton kind="primary" href={addresses.library}>{t('drill.library')}</LinkButton>
        <LinkButton kind="quiet" href={addresses.progress}>{t('drill.progress')}</LinkButton>
      </div>
    </div>
  )
}

export type NothingDueProps = {
  /** Nothing has ever been played · nothing is due · today's have been done · the card asked for is not on this device. */
  why: 'none' | 'resting' | 'done' | 'unknown'
  /** The day on which something is due again, as YYYY-MM-DD. */
  next: string | undefined
  addresses: { library: string; progress: string }
}

/** There is nothing to rehearse, which costs nothing. */
export function NothingDue({ why, next, addresses }: NothingDueProps) {
  const { t, language } = useTranslation()
  const action = (
    <div className="drill-ways">
      <LinkButton kind="primary" href={addresses.library}>{t('drill.library')}</LinkButton>
      {why !== 'none' && <LinkButton kind="quiet" href={addresses.progress}>{t('drill.progress')}</LinkButton>}
    </div>
  )
  return (
    <div className="drill-end">
      <Empty heading="h1" seats={[why !== 'none', false]} title={t(`drill.nothing.${why}.title`)} action={action}>
        {t(`drill.nothing.${why}.body`)}
        {next && why !== 'unknown' && <> {t('drill.nothing.next', { day: dayInWords(next, language) })}</>}
      </Empty>
    </div>
  )
}
