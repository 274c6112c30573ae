import { BANDS, MARKS, type Band, type Tally } from '../../engine/index.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { BandBar } from '../../ui/band-bar.tsx'
import { MarkTally } from '../../ui/mark-tally.tsx'

export type VerdictProps = {
  verdict: { kind: 'judged' | 'broken-off' | 'too-short' | 'unfinished'; overall?: number; band?: Band }
  tally?: Tally
}

/** The number and its band, or the words that stand in their place. */
export function Verdict({ verdict: { kind, overall, band }, tally }: VerdictProps) {
  return (
    <div className="debrief-verdict">
      <Overall kind={kind} overall={overall} />
      <div>
        {band && <BandOf band={band} />}
        {tally && <Marks tally={tally} />}
      </div>
    </div>
  )
}

function Overall({ kind, overall }: { kind: VerdictProps['verdict']['kind']; overall: number | undefined }) {
  const { t } = useTranslation()
  if (overall === undefined) return <p className="debrief-unjudged">{t(`debrief.verdict.${kind}`)}</p>
  return (
    <p className="debrief-overall numeric">
      <span aria-hidden="true">{overall}<small> / 100</small></span>
      <span className="visually-hidden">{t('debrief.verdict.name', { overall })}</span>
    </p>
  )
}

const places = [0, 1, 2, 3, 4] as const

function BandOf({ band }: { band: Band }) {
  const { t } = useTranslation()
  const place = places[BANDS.indexOf(band)] ?? 0
  const word = t(`debrief.bands.${band}`)
  return <BandBar band={place} word={word} name={t('debrief.bands.name', { number: place + 1, word })} />
}

function Marks({ tally }: { tally: Tally }) {
  const { t } = useTranslation()
  const counts = MARKS.filter((kind) => tally[kind] > 0)
    .map((kind) => ({ kind, word: t(`debrief.marks.${kind}`), count: tally[kind] }))
  return <MarkTally label={t('debrief.marks.label')} counts={counts} />
}
