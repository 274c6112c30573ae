import { BANDS } from '../../engine/index.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Level } from '../../ui/level.tsx'
import type { Standing } from './standing.ts'

/** What the last run came to, and how near the trainee is to being ready. */
export function Result({ standing: { last, ready, isReady, open } }: { standing: Standing }) {
  const { t } = useTranslation()
  return (
    <span className="library-result numeric">
      {last && <Last {...last} />}
      {ready > 0 && <span>{isReady ? t('library.isReady') : t('library.ready', { ready })}</span>}
      {open && <span>{t('library.open')}</span>}
    </span>
  )
}

function Last({ overall, band }: NonNullable<Standing['last']>) {
  const { t } = useTranslation()
  if (overall === undefined || band === undefined) return <span>{t(`library.last.${band ? 'broken-off' : 'too-short'}`)}</span>
  const word = t(`library.bands.${band}`)
  return (
    <>
      <Level level={BANDS.indexOf(band) + 1} of={BANDS.length} name={t('library.last.name', { overall, band: word })} />
      <b aria-hidden="true">{t('library.last.judged', { band: word, overall })}</b>
    </>
  )
}
