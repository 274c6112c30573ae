import type { Debrief, Ticket } from '../../engine/index.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { CaresSquare } from '../../ui/cares-square.tsx'
import { inSquare } from './figures.ts'
import { Fold } from './fold.tsx'

export type TwoCaresProps = { cares: NonNullable<Debrief<Ticket>['cares']>; selected: number }

export function TwoCares({ cares: { points, corner }, selected }: TwoCaresProps) {
  const { t } = useTranslation()
  const end = t(`debrief.cares.${corner ?? 'middle'}`)
  const corners = {
    giveWay: t('debrief.cares.buyer-first'), build: t('debrief.cares.both'),
    withdraw: t('debrief.cares.neglect'), push: t('debrief.cares.force'),
  }
  return (
    <Fold title={t('debrief.cares.title')} result={end}>
      <div className="debrief-square">
        <CaresSquare
          title={t('debrief.cares.name', { end })}
          points={inSquare(points)}
          selected={selected + 1}
          corners={corners}
          axes={{ client: t('debrief.effects.client'), firm: t('debrief.effects.firm') }}
        />
        <p>{t('debrief.cares.note')}</p>
      </div>
    </Fold>
  )
}
