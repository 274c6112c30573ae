import type { Ref } from 'react'
import type { Language } from '../../engine/index.ts'
import { inQuotes } from '../../i18n/quotes.ts'
import { SpeechBubble } from '../../ui/speech-bubble.tsx'
import { DaysPassed } from './days-passed.tsx'
import { EarlierSpeech } from './earlier-speech.tsx'
import { roleOf } from './person.tsx'
import type { Sitting, Verbs } from './use-conversation.ts'

type WordsProps = { sitting: Sitting; language: Language; verbs: Verbs; speech: Ref<HTMLDivElement> }

/** What is said now, after the days that passed and what somebody else said before. */
export function Words({ sitting, language, verbs, speech }: WordsProps) {
  const { speaker, words, phase, restored, earlier } = sitting
  const isComplete = restored || phase === 'turn' || phase === 'ended' || phase === 'weighing'
  return (
    <>
      {earlier && <EarlierSpeech name={earlier.speaker.name} words={earlier.words} language={language} />}
      <DaysPassed sitting={sitting} />
      <SpeechBubble
        ref={speech}
        phrases={inQuotes(words, language)}
        speaker={speaker.name}
        role={roleOf(speaker, language)}
        lang={language}
        instant={isComplete}
        onRevealed={verbs.heard}
      />
    </>
  )
}
