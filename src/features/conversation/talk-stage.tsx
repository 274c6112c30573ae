import type { Ref } from 'react'
import type { Language } from '../../engine/index.ts'
import { inQuotes } from '../../i18n/quotes.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { CallStage } from '../../ui/call-stage.tsx'
import { Cue } from '../../ui/cue.tsx'
import { Portrait } from '../../ui/portrait/portrait.tsx'
import { isPersonId, tints, type PersonId } from '../../ui/portrait/tints.ts'
import { SpeechBubble } from '../../ui/speech-bubble.tsx'
import { Stage } from '../../ui/stage.tsx'
import { EarlierSpeech } from './earlier-speech.tsx'
import type { Sitting, Verbs } from './use-conversation.ts'

type TalkStageProps = { sitting: Sitting; language: Language; verbs: Verbs; speech: Ref<HTMLDivElement> }

/** Somebody whose drawing is not in the kit is drawn as a person nobody knows yet. */
const STRANGER: PersonId = 'tanaka'

function Face({ sitting: { speaker, look, channel } }: { sitting: Sitting }) {
  const { t } = useTranslation()
  const who = isPersonId(speaker.portrait) ? speaker.portrait : STRANGER
  const { name } = speaker
  if (channel === 'phone') return <Portrait who={who} crop="stage" glass title={t('conversation.unseen', { name })} />
  const mood = t(`conversation.moods.${look.mood}`)
  return <Portrait who={who} crop="stage" mood={look.mood} intensity={0.85 * look.intensity} title={t('conversation.face', { name, mood })} />
}

function Words({ sitting, language, verbs, speech }: TalkStageProps) {
  const { speaker, words, phase, restored, earlier } = sitting
  const isComplete = restored || phase === 'turn' || phase === 'ended' || phase === 'weighing'
  return (
    <>
      {earlier && <EarlierSpeech name={earlier.speaker.name} words={earlier.words} language={language} />}
      <SpeechBubble
        ref={speech}
        phrases={inQuotes(words, language)}
        speaker={speaker.name}
        role={[speaker.role, speaker.firm].filter(Boolean).join(language === 'ja' ? '　' : ', ')}
        lang={language}
        instant={isComplete}
        onRevealed={verbs.heard}
      />
    </>
  )
}

export function TalkStage({ sitting, language, verbs, speech }: TalkStageProps) {
  const { t } = useTranslation()
  const { speaker, channel, notice, log, phase, turn, of } = sitting
  const { name } = speaker
  const isCall = channel === 'phone'
  const parts = {
    progress: phase === 'ended' ? 0.98 : (turn - 0.5) / of,
    portrait: <Face sitting={sitting} />,
    speech: <Words sitting={sitting} language={language} verbs={verbs} speech={speech} />,
    cue: notice && <Cue sense={isCall ? 'ear' : 'eye'} waits={phase === 'hearing'} lang={language}>{notice}</Cue>,
  }
  if (!isCall) return <Stage {...parts} label={t('conversation.stage', { name })} room={channel === 'visit' ? 'visit' : 'meeting'} />
  const who = isPersonId(speaker.portrait) ? speaker.portrait : STRANGER
  return (
    <CallStage
      {...parts}
      label={t('conversation.call', { name })}
      accent={tints[who].accent}
      utterances={log.map(({ who: side, words = [] }) => ({ who: side, length: words.join('').length }))}
      themLabel={t('conversation.them')}
      youLabel={t('conversation.you')}
    />
  )
}
