import type { Channel, Face, Language, Look } from '../../engine/index.ts'
import { inQuotes } from '../../i18n/quotes.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { EarIcon } from '../../ui/icons/ear.tsx'
import { EyeIcon } from '../../ui/icons/eye.tsx'
import { Phrases } from '../../ui/phrases.tsx'
import { PortraitPlace } from '../../ui/portrait/portrait-place.tsx'
import { isPersonId } from '../../ui/portrait/tints.ts'

export type Spoken = {
  channel: Channel
  speaker: Face
  words: string[]
  earlier?: { speaker: Face; words: string[] }
  look: Look
  notice?: string
}

type LineProps = { step: Spoken; language: Language }

/** What they say, with the face where it can be seen. */
export function Line({ step: { channel, speaker, words, earlier, look, notice }, language }: LineProps) {
  const { t } = useTranslation()
  const Sense = channel === 'phone' ? EarIcon : EyeIcon
  return (
    <div className="example-line">
      <FaceOf speaker={speaker} look={look} isHeard={channel === 'phone'} />
      <div>
        {earlier && (
          <p className="caption">
            {t('example.before', { name: earlier.speaker.name })}{' '}
            <span className="voice" lang={language}>{inQuotes(earlier.words, language).join('')}</span>
          </p>
        )}
        <p className="example-who caption" lang={language}>{speaker.name}</p>
        <p className="voice" lang={language}><Phrases words={inQuotes(words, language)} lang={language} /></p>
        {notice && <p className="example-notice" lang={language}><Sense size={18} />{notice}</p>}
      </div>
    </div>
  )
}

function FaceOf({ speaker: { portrait }, look, isHeard }: { speaker: Face; look: Look; isHeard: boolean }) {
  if (!isPersonId(portrait)) return <span />
  return (
    <span className="example-face" aria-hidden="true">
      {isHeard
        ? <PortraitPlace who={portrait} crop="head" glass round />
        : <PortraitPlace who={portrait} crop="head" mood={look.mood} intensity={look.intensity} round />}
    </span>
  )
}
