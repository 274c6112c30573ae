import type { Debrief, Ticket } from '../../engine/index.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { Earning } from './earning.ts'
import { Fold } from './fold.tsx'

type Counted = Debrief<Ticket>['numbers']

export type NumbersProps = { numbers: Counted; earning: Earning }

/** What is counted whether it was won or not. */
export function Numbers({ numbers: { asks, dated }, earning }: NumbersProps) {
  const { t } = useTranslation()
  return (
    <Fold title={t('debrief.numbers.title')} result={t('debrief.numbers.result', { asks: asks.length, dated: dated.length })}>
      <Spoken title={t('debrief.numbers.asks', { asks: asks.length })} said={asks} earning={earning} />
      <Spoken title={t('debrief.numbers.dated', { dated: dated.length })} said={dated} earning={earning} />
    </Fold>
  )
}

function Spoken({ title, said, earning }: { title: string; said: Counted['asks']; earning: Earning }) {
  const { t } = useTranslation()
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {said.map(({ move }, index) => (
          <li key={index}>
            <span className="caption">{t('debrief.turn', { turn: move + 1 })}</span>{' '}
            <span className="voice" lang={earning(move).lang}>{earning(move).quoted}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
