import type { Ending, Script, Ticket } from '../../engine/index.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Notice } from '../../ui/notice.tsx'
import './debrief.css'
import { Hero } from './hero.tsx'
import { oneLine, readIn } from './reading.ts'
import { SharedNotice } from './shared-notice.tsx'

export type SharedOutcomeProps = { script: Script; ending: Ending<Ticket> }

/** How a talk that came by a link has ended, before anything else is known of it. */
export function SharedOutcome({ script, ending }: SharedOutcomeProps) {
  const { t } = useTranslation()
  const { language, structure } = script
  const read = readIn({ [language]: script })
  return (
    <div className="debrief" aria-busy="true">
      <SharedNotice onKeep={() => undefined} />
      <Hero
        face={<div className="debrief-face" />}
        eyebrow={t('debrief.eyebrow', { title: oneLine(read(structure.title, language)) })}
        outcome={read(ending.summary, language)}
      />
      <Notice>{t('debrief.waiting')}</Notice>
    </div>
  )
}
