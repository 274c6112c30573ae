import type { Debrief, Ticket } from '../../engine/index.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Episode } from '../../ui/episode.tsx'
import type { Earning } from './earning.ts'
import { Fold } from './fold.tsx'
import { useSteps } from './use-steps.ts'

export type ClosingProps = { closing: Debrief<Ticket>['closing']; earning: Earning }

const steps = ['summarised', 'tried', 'asked', 'held'] as const

export function Closing({ closing: { n, opened = 0, earned, points, best, premature, missed }, earning }: ClosingProps) {
  const { t } = useTranslation()
  const stepsOf = useSteps(earning)
  const result = best > 0 ? t('debrief.points', { points, best }) : t('debrief.notShown')
  return (
    <Fold title={t('debrief.closing.title')} result={result}>
      {n === 0 && <p>{t('debrief.closing.never')}</p>}
      {n === 1 && (
        <Episode
          title={t('debrief.closing.opened', { turn: opened + 1 })}
          result={result}
          steps={stepsOf(steps, (step) => t(`debrief.closing.${step}`), earned)}
        />
      )}
      {missed && <p>{t('debrief.closing.missed')}</p>}
      {premature.map(({ move }) => (
        <p key={move} className="debrief-fault">
          {t('debrief.closing.premature', { turn: move + 1 })}{' '}
          <span className="voice" lang={earning(move).lang}>{earning(move).quoted}</span>
        </p>
      ))}
    </Fold>
  )
}
