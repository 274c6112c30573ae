import { type Ref, useId } from 'react'
import { PhraseRun } from './phrases.tsx'
import { Ruby } from './ruby.tsx'
import './speech-bubble.css'
import { useReveal } from './use-reveal.ts'

export type SpeechBubbleProps = {
  /** The whole line, phrase by phrase. */
  phrases: readonly string[]
  speaker: string
  role?: string | undefined
  lang?: string | undefined
  /** Shows the whole line at once; setting it while the line is being said finishes the line. */
  instant?: boolean | undefined
  /** Once for each line, when all of it can be seen. */
  onRevealed?: (() => void) | undefined
  /** The element to focus after a reply: it is read as the speaker's name and the line. */
  ref?: Ref<HTMLDivElement> | undefined
}

export function SpeechBubble({ phrases, speaker, role, lang, instant = false, onRevealed, ref }: SpeechBubbleProps) {
  const id = useId()
  const said = useReveal(speaker, phrases, lang === 'ja' ? 190 : 210, instant, onRevealed)
  return (
    <div
      className="speech-bubble"
      ref={ref}
      tabIndex={-1}
      role="group"
      aria-labelledby={`${id}who`}
      aria-describedby={id}
    >
      <p id={`${id}who`}><b><Ruby>{speaker}</Ruby></b>{role && <span>{role}</span>}</p>
      <blockquote className="voice" id={id} lang={lang}>
        <PhraseRun words={phrases}>
          {(index) => <span data-unsaid={index >= said || undefined}><Ruby>{phrases[index] ?? ''}</Ruby></span>}
        </PhraseRun>
      </blockquote>
    </div>
  )
}
