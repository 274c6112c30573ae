import type { Debrief, MethodWords, Ticket } from '../../engine/index.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Episode } from '../../ui/episode.tsx'
import type { Earning } from './earning.ts'
import { Fold } from './fold.tsx'
import { useSteps } from './use-steps.ts'

type Measured = Debrief<Ticket>['objections']

export type ObjectionsProps = {
  objections: Measured
  names: MethodWords['objections']
  acts: MethodWords['acts']
  earning: Earning
}

const steps = ['cushioned', 'clarified', 'answered', 'confirmed'] as const

export function Objections({ objections: { episodes, points, best }, names, acts, earning }: ObjectionsProps) {
  const { t } = useTranslation()
  const stepsOf = useSteps(earning)
  const result = best > 0 ? t('debrief.points', { points, best }) : undefined
  return (
    <Fold title={t('debrief.objections.title')} result={result}>
      {episodes.length === 0 && <p>{t('debrief.objections.none')}</p>}
      {episodes.map((episode, index) => (
        <div key={index}>
          <Episode
            title={names[episode.objection]?.name ?? episode.objection}
            result={t('debrief.points', { points: episode.points, best: episode.best })}
            steps={stepsOf(steps, (step) => t(`debrief.objections.${step}`), episode.earned)}
          />
          <Faults faults={episode.faults} acts={acts} earning={earning} />
        </div>
      ))}
    </Fold>
  )
}

type FaultsProps = { faults: Measured['episodes'][number]['faults']; acts: MethodWords['acts']; earning: Earning }

function Faults({ faults, acts, earning }: FaultsProps) {
  const { t } = useTranslation()
  return faults.map(({ move, act }, index) => {
    const { turn, quoted, lang } = earning(move)
    return (
      <p key={index} className="debrief-fault">
        {t('debrief.objections.fault', { turn, act: acts[act].name })} <span className="voice" lang={lang}>{quoted}</span>
      </p>
    )
  })
}
