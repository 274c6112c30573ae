import type { Attempt, Plan } from '../../engine/index.ts'
import { dayInWords } from '../../i18n/days.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { CalendarIcon } from '../../ui/icons/calendar.tsx'
import { CheckIcon } from '../../ui/icons/check.tsx'
import { UndoIcon } from '../../ui/icons/undo.tsx'

type Planned = { attempt: Attempt; plan: Plan }

export type PlansProps = {
  /** The open ones first. */
  plans: readonly Planned[]
  titleOf: (scenario: string) => string
  debrief: (scenario: string, attempt: string) => string
  /** Marks a plan as kept, or as open again. */
  onKeep: (planned: Planned) => void
  onCalendar: (planned: Planned) => void
}

/** What the trainee meant to do next time: the open plans, and those that were kept. */
export function Plans({ plans, ...verbs }: PlansProps) {
  const { t } = useTranslation()
  const open = plans.filter(({ plan }) => !plan.kept)
  const kept = plans.filter(({ plan }) => plan.kept)
  return (
    <Card as="section" className="progress-plans" aria-label={t('progress.plans.title')}>
      <h2>{t('progress.plans.title')}</h2>
      {open.length === 0 && <p>{t('progress.plans.none')}</p>}
      <ul>{open.map((each) => <Item key={each.attempt.id} planned={each} {...verbs} />)}</ul>
      {kept.length > 0 && (
        <details>
          <summary>{t('progress.plans.kept', { count: kept.length })}</summary>
          <ul>{kept.map((each) => <Item key={each.attempt.id} planned={each} {...verbs} />)}</ul>
        </details>
      )}
    </Card>
  )
}

function Item({ planned, titleOf, debrief, onKeep, onCalendar }: { planned: Planned } & Omit<PlansProps, 'plans'>) {
  const { t, language } = useTranslation()
  const { attempt: { id, scenario }, plan: { text, on, kept } } = planned
  return (
    <li>
      <p>{text}</p>
      <p className="caption">
        {on && <span>{dayInWords(on, language)}</span>}
        <a href={debrief(scenario, id)}>{titleOf(scenario)}</a>
      </p>
      <p className="progress-ways">
        <Button icon={kept ? <UndoIcon size={18} /> : <CheckIcon size={18} />} onClick={() => onKeep(planned)}>
          {t(kept ? 'progress.plans.reopen' : 'progress.plans.keep')}
        </Button>
        {!kept && (
          <Button kind="quiet" icon={<CalendarIcon size={18} />} onClick={() => onCalendar(planned)}>{t('progress.plans.calendar')}</Button>
        )}
      </p>
    </li>
  )
}
