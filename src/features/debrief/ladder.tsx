import type { Debrief, Ticket } from '../../engine/index.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Fold } from './fold.tsx'

/** The steps of refusal that were met, in their order. */
export function Ladder({ steps }: { steps: NonNullable<Debrief<Ticket>['ladder']> }) {
  const { t } = useTranslation()
  return (
    <Fold title={t('debrief.ladder.title')}>
      <ol>
        {steps.map(({ step, move }) => (
          <li key={step}>
            <b>{t(`debrief.ladder.${step}`)}</b>{' '}
            <span className="caption">{t('debrief.turn', { turn: move + 1 })}</span>
          </li>
        ))}
      </ol>
    </Fold>
  )
}
