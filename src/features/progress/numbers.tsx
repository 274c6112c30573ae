import { useTranslation } from '../../i18n/use-translation.ts'
import { Card } from '../../ui/card.tsx'
import type { Week } from './rows.ts'

/** What is counted whether it was won or not: asks made, and next steps with a date. */
export function Numbers({ weeks }: { weeks: readonly Week[] }) {
  const { t } = useTranslation()
  if (weeks.every(({ asks, dated }) => asks + dated === 0)) return null
  const head = (index: number) => {
    const ago = weeks.length - 1 - index
    return ago === 0 ? t('progress.numbers.now') : t('progress.numbers.ago', { count: ago })
  }
  return (
    <Card as="section" className="progress-numbers" aria-label={t('progress.numbers.title')}>
      <h2>{t('progress.numbers.title')}</h2>
      <table className="numeric">
        <thead>
          <tr className="caption">
            <th scope="col">{t('progress.numbers.what')}</th>
            {weeks.map((_, index) => <th key={index} scope="col"><span>{head(index)}</span></th>)}
          </tr>
        </thead>
        <tbody>
          <Counts name={t('progress.numbers.asks')} counts={weeks.map(({ asks }) => asks)} />
          <Counts name={t('progress.numbers.dated')} counts={weeks.map(({ dated }) => dated)} />
        </tbody>
      </table>
      <p className="caption">{t('progress.numbers.note')}</p>
    </Card>
  )
}

function Counts({ name, counts }: { name: string; counts: readonly number[] }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {counts.map((count, index) => <td key={index} data-none={count === 0 || undefined}>{count}</td>)}
    </tr>
  )
}
