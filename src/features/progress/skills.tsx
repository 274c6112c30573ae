import { dateOf, MARKS, SKILLS, type MethodWords } from '../../engine/index.ts'
import { dayInWords, daysFromNow } from '../../i18n/days.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Card } from '../../ui/card.tsx'
import { Mark } from '../../ui/mark.tsx'
import { PracticeLine } from '../../ui/practice-line.tsx'
import { DAYS_AHEAD, DAYS_BACK, placeOf, wedgeOf, type SkillRow } from './rows.ts'

export type SkillsProps = {
  rows: readonly SkillRow[]
  /** The day it is. */
  today: number
  method: MethodWords
  isCatchingUp: boolean
}

/** One row a skill: marks on an eight-week line, what is left of the last one, and the day to come back. */
export function Skills({ rows, today, method, isCatchingUp }: SkillsProps) {
  const { t } = useTranslation()
  const absent = SKILLS.filter((skill) => !rows.some((row) => row.skill === skill)).map((skill) => method.skills[skill].name)
  return (
    <Card as="section" className="progress-skills" aria-label={t('progress.skills.title')} aria-busy={isCatchingUp || undefined}>
      <div className="progress-skills-head caption" aria-hidden="true">
        <span>{t('progress.skills.skill')}</span>
        <span>{t('progress.skills.weeks')}</span>
        <span>{t('progress.skills.next')}</span>
      </div>
      <ul>{rows.map((row) => <Row key={row.skill} row={row} today={today} name={method.skills[row.skill].name} />)}</ul>
      {isCatchingUp && <p className="progress-note caption" role="status">{t('progress.skills.waiting')}</p>}
      {rows.length > 0 && absent.length > 0 && (
        <p className="progress-note caption">{t('progress.skills.absent', { skills: absent.join(t('progress.and')) })}</p>
      )}
      <p className="progress-legend caption">
        {MARKS.map((mark) => <span key={mark}><Mark kind={mark} size={15} />{t(`progress.marks.${mark}`)}</span>)}
        <span><i className="progress-shade" />{t('progress.skills.shade')}</span>
      </p>
    </Card>
  )
}

function useLineName({ days, memory, n }: SkillRow, today: number): string {
  const { t, language } = useTranslation()
  const marks = days.map(({ day, mark }) =>
    t('progress.skills.mark', { day: dayInWords(dateOf(day), language), mark: t(`progress.marks.${mark}`) }))
  const due = t('progress.skills.due', { when: daysFromNow(Math.max(0, memory.due - today), language) })
  return [t('progress.skills.line', { count: n }), ...marks, due].join(t('progress.then'))
}

function Row({ row, today, name }: { row: SkillRow; today: number; name: string }) {
  const { t, language } = useTranslation()
  const lineName = useLineName(row, today)
  const { days, memory: { due }, n } = row
  const isNow = due <= today
  return (
    <li>
      <div>
        <h2>{name}</h2>
        <p className="caption numeric">{t('progress.skills.n', { n })}</p>
      </div>
      <PracticeLine
        name={lineName}
        marks={days.map(({ day, mark }) => ({ at: placeOf(day, today), kind: mark }))}
        today={DAYS_BACK / (DAYS_BACK + DAYS_AHEAD)}
        wedge={wedgeOf(row, today)}
        due={{ at: placeOf(Math.max(today, due), today), isNow }}
      />
      <p className="progress-next numeric" data-now={isNow || undefined}>
        {daysFromNow(Math.max(0, due - today), language)}
      </p>
    </li>
  )
}
