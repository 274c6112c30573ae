import type { Ref } from 'react'
import { textOf, type Card, type MethodWords, type Script } from '../../engine/index.ts'
import { inQuotes } from '../../i18n/quotes.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Cue } from '../../ui/cue.tsx'
import { PortraitPlace } from '../../ui/portrait/portrait-place.tsx'
import { isPersonId } from '../../ui/portrait/tints.ts'
import { SpeechBubble } from '../../ui/speech-bubble.tsx'
import { contextOf, type Shown } from './context.ts'

export type MomentProps = {
  card: Card
  vars: Readonly<Record<string, string>> | undefined
  script: Script
  view: Shown
  method: MethodWords
  position: { at: number; of: number }
  ref: Ref<HTMLElement>
}

/** Above the line is them: what led here, who sits there, and what they say. */
export function Moment({ card, vars, script, view, method, position, ref }: MomentProps) {
  const { t } = useTranslation()
  const { language } = script
  const { speaker, words, notice, channel } = view
  const skills = card.skills.map((skill) => method.skills[skill].name).join(t('drill.and'))
  return (
    <section className="drill-them" ref={ref} tabIndex={-1} aria-label={t('drill.position', position)}>
      <div className="drill-words">
        <p className="eyebrow">
          <span lang={language}>{textOf(script, script.structure.title)}</span>
          {skills && <span>{skills}</span>}
        </p>
        <p className="drill-recap" lang={language}>{contextOf(card, script, vars)}</p>
        <SpeechBubble
          phrases={inQuotes(words, language)}
          speaker={speaker.name}
          role={[speaker.role, speaker.firm].filter(Boolean).join(language === 'ja' ? '　' : ', ')}
          lang={language}
          instant
        />
      </div>
      {notice && <Cue sense={channel === 'phone' ? 'ear' : 'eye'} lang={language}>{notice}</Cue>}
      <Face view={view} />
    </section>
  )
}

function Face({ view: { speaker: { name, portrait }, look, channel } }: { view: Shown }) {
  const { t } = useTranslation()
  if (!isPersonId(portrait)) return null
  const isHeard = channel === 'phone'
  const title = isHeard ? t('drill.unseen', { name }) : t('drill.face', { name, mood: t(`drill.moods.${look.mood}`) })
  return (
    <div className="drill-face">
      <PortraitPlace who={portrait} crop="stage" mood={look.mood} intensity={0.85 * look.intensity} glass={isHeard} title={title} />
    </div>
  )
}
