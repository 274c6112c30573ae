import type { Frozen, Language } from '../../engine/index.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Notice } from '../../ui/notice.tsx'
import { Conditions } from './conditions.tsx'
import { FaceOf } from './face.tsx'
import { Foot } from './foot.tsx'
import { Hero } from './hero.tsx'
import { outlineOf } from './outline.ts'
import { oneLine, readIn, scriptIn } from './reading.ts'
import type { Rehearsal } from './rehearsal.ts'
import { SharedNotice } from './shared-notice.tsx'
import { Transcript } from './transcript.tsx'
import { Verdict } from './verdict.tsx'

export type RecordedProps = Rehearsal & { language: Language }

/** What an attempt tells without being solved: how it ended, the words, and the score that was kept. */
export function Recorded({ attempt, scripts, method, addresses, linkOf, onKeep, language }: RecordedProps) {
  const { t } = useTranslation()
  const script = scriptIn(scripts, language)
  const read = readIn(scripts, attempt.vars)
  const { exchanges, ending } = script ? outlineOf(script, attempt) : { exchanges: [] }
  const title = script && oneLine(read(script.structure.title, language))
  const by = exchanges.at(-1)?.speech.by ?? ''
  const kept = script ? undefined : attempt.frozen
  return (
    <div className="debrief" aria-busy={script !== undefined}>
      {onKeep && <SharedNotice onKeep={onKeep} />}
      <Hero
        face={<FaceOf person={script?.cast[by]} look={ending?.look} silent />}
        eyebrow={title ? t('debrief.eyebrow', { title }) : t('debrief.title')}
        outcome={ending ? read(ending.summary, language) : { words: [t('debrief.record.title')], lang: language }}
      >
        {kept && <Verdict verdict={verdictOf(kept)} />}
      </Hero>
      <Notice>{t(script ? 'debrief.waiting' : `debrief.record.${kept ? 'outdated' : 'none'}`)}</Notice>
      {kept && kept.gates.length > 0 && <Conditions gates={kept.gates.map(asResult)} acts={method.acts} />}
      <Transcript exchanges={exchanges} read={read} />
      {!script && <Foot attempt={attempt} title={title} addresses={addresses} linkOf={linkOf} />}
    </div>
  )
}

function verdictOf({ overall, band }: Frozen) {
  if (overall !== undefined) return { kind: 'judged' as const, overall, ...(band && { band }) }
  return band ? { kind: 'broken-off' as const, band } : { kind: 'too-short' as const }
}

const failures = { must: 'missed', never: 'broken' } as const

const asResult = ({ gate, kept }: Frozen['gates'][number]) =>
  ({ gate, kind: kept ? ('kept' as const) : failures['must' in gate ? 'must' : 'never'] })
