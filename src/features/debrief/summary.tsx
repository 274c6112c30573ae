import type { ReactNode } from 'react'
import type { Debrief, Language, Script, Ticket } from '../../engine/index.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { FaceOf } from './face.tsx'
import { Hero } from './hero.tsx'
import { oneLine, type Read } from './reading.ts'
import { recovery, secondSentence } from './second-sentence.ts'
import { Verdict } from './verdict.tsx'

export type SummaryProps = {
  debrief: Debrief<Ticket>
  script: Script
  read: Read
  language: Language
  children: ReactNode
}

/** What came of the talk, where its points went, and what it was worth. */
export function Summary({ debrief, script, read, language, children }: SummaryProps) {
  const { t } = useTranslation()
  const { ending, moves, verdict, tally } = debrief
  const { key, ...blanks } = secondSentence(debrief)
  const turn = recovery(debrief)
  const sentences = [t(`debrief.second.${key}`, blanks), ...(turn ? [t('debrief.second.recovered', { turn })] : [])]
  return (
    <>
      <Hero
        face={<FaceOf person={script.cast[moves.at(-1)?.by ?? '']} look={ending?.look} silent />}
        eyebrow={t('debrief.eyebrow', { title: oneLine(read(script.structure.title, language)) })}
        outcome={ending ? read(ending.summary, language) : { words: [t('debrief.unfinished')], lang: language }}
        second={sentences.join(language === 'ja' ? '' : ' ')}
      >
        <Verdict verdict={verdict} tally={tally} />
      </Hero>
      {children}
    </>
  )
}
