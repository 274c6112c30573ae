import { useTranslation } from '../../i18n/use-translation.ts'
import { CallStage } from '../../ui/call-stage.tsx'
import { Cue } from '../../ui/cue.tsx'
import { Later } from '../../ui/later.tsx'
import { tints } from '../../ui/portrait/tints.ts'
import { Stage } from '../../ui/stage.tsx'
import type { HalfProps } from './parts.ts'
import { drawnAs, Face } from './person.tsx'
import { Words } from './words.tsx'

/** Somebody who speaks: on the telephone, at the table, or where they work. */
export function TalkStage({ sitting, script, verbs, speech }: HalfProps) {
  const { t } = useTranslation()
  const { speaker, channel, notice, spoken, phase, turn, of, place } = sitting
  const { language } = script
  const { name } = speaker
  const isCall = channel === 'phone'
  const parts = {
    progress: phase === 'ended' ? 0.98 : (turn - 0.5) / of,
    portrait: <Later><Face sitting={sitting} /></Later>,
    speech: <Words sitting={sitting} language={language} verbs={verbs} speech={speech} />,
    cue: notice && <Cue sense={isCall ? 'ear' : 'eye'} waits={phase === 'hearing'} lang={language}>{notice}</Cue>,
  }
  if (!isCall)
    return (
      <Stage
        {...parts}
        label={place ? t('conversation.stageAt', { name, place }) : t('conversation.stage', { name })}
        room={channel === 'visit' ? 'visit' : 'meeting'}
        place={place}
        lang={language}
      />
    )
  return (
    <CallStage
      {...parts}
      label={t('conversation.call', { name })}
      accent={tints[drawnAs(speaker.portrait)].accent}
      utterances={spoken.map(({ who: side, words = [] }) => ({ who: side, length: words.join('').length }))}
      themLabel={t('conversation.them')}
      youLabel={t('conversation.you')}
    />
  )
}
