import type { Debrief, Ticket } from '../../engine/index.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Balance } from '../../ui/balance.tsx'
import { Fold } from './fold.tsx'

export function AskTell({ askTell: { asks, tells, percent } }: { askTell: Debrief<Ticket>['askTell'] }) {
  const { t } = useTranslation()
  if (percent === undefined) return null
  return (
    <Fold title={t('debrief.askTell.title')} result={t('debrief.askTell.result', { asks, tells })}>
      <Balance
        left={{ label: t('debrief.askTell.asks', { asks }), value: percent }}
        right={{ label: t('debrief.askTell.tells', { tells }), value: 100 - percent }}
        name={t('debrief.askTell.result', { asks, tells })}
      />
    </Fold>
  )
}
