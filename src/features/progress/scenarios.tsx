import type { Attempt } from '../../engine/index.ts'
import { dayInWords } from '../../i18n/days.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Card } from '../../ui/card.tsx'
import type { Standing } from './standings.ts'

type Addresses = {
  briefing: (scenario: string) => string
  debrief: (scenario: string, attempt: string) => string
}

export type ScenariosProps = { standings: readonly Standing[]; addresses: Addresses }

/** First and best apart: the first shows where one came from, the best what one can do. */
export function Scenarios({ standings, addresses }: ScenariosProps) {
  const { t } = useTranslation()
  if (standings.length === 0) return null
  return (
    <Card as="section" className="progress-scenarios" aria-label={t('progress.scenarios.title')}>
      <h2>{t('progress.scenarios.title')}</h2>
      <table>
        <thead>
          <tr className="caption">
            <th scope="col">{t('progress.scenarios.scenario')}</th>
            <th scope="col">{t('progress.scenarios.first')}</th>
            <th scope="col">{t('progress.scenarios.best')}</th>
            <th scope="col">{t('progress.scenarios.ready')}</th>
          </tr>
        </thead>
        <tbody>{standings.map((each) => <Row key={each.scenario.id} {...each} addresses={addresses} />)}</tbody>
      </table>
      <p className="caption">{t('progress.scenarios.note')}</p>
    </Card>
  )
}

function Row({ scenario: { id, title, isWithdrawn }, first, best, ready, addresses }: Standing & { addresses: Addresses }) {
  const { t } = useTranslation()
  return (
    <tr>
      <th scope="row">{isWithdrawn ? title : <a href={addresses.briefing(id)}>{title}</a>}</th>
      <td data-label={t('progress.scenarios.first')}><Result attempt={first} debrief={addresses.debrief} /></td>
      <td data-label={t('progress.scenarios.best')}>
        {best ? <Result attempt={best} debrief={addresses.debrief} /> : <span className="caption">{t('progress.scenarios.none')}</span>}
      </td>
      <td data-label={t('progress.scenarios.ready')} className="numeric">
        {ready >= 2 ? t('progress.scenarios.isReady') : t('progress.scenarios.readyOf', { ready })}
      </td>
    </tr>
  )
}

/** How an attempt came out, with what kept it from counting as best. */
function Result({ attempt, debrief }: { attempt: Attempt; debrief: Addresses['debrief'] }) {
  const { t, language } = useTranslation()
  const { id, scenario, frozen, setting, example, started } = attempt
  const figure = frozen?.overall === undefined ? t('progress.scenarios.unjudged') : String(frozen.overall)
  const notes = [
    dayInWords(started.slice(0, 10), language),
    ...(setting === 'guided' ? [t('progress.scenarios.guided')] : []),
    ...(example ? [t('progress.scenarios.example')] : []),
  ]
  return (
    <>
      <a className="numeric" href={debrief(scenario, id)}>{figure}</a>
      <span className="caption">{notes.join(t('progress.and'))}</span>
    </>
  )
}
