import { type CSSProperties, memo, type ReactNode, useEffect, useState } from 'react'
import { afterPaint } from './after-paint.ts'
import './call-stage.css'
import { NowDot } from './now-dot.tsx'
import { CallRoom } from './room.tsx'
import './stage.css'
import { type Utterance, voiceBars, type VoiceBar } from './voice-line.ts'

export type { Utterance } from './voice-line.ts'

export type CallStageProps = {
  /** The accessible name of the call. */
  label: string
  /** How far the talk is, 0 to 1; told by the dot when the line stands upright. */
  progress: number
  /** The colour of their voice. */
  accent: string
  /** What was said so far, oldest first. */
  utterances: readonly Utterance[]
  themLabel: string
  youLabel: string
  /** A Portrait with `glass`. */
  portrait: ReactNode
  speech: ReactNode
  cue?: ReactNode
}

const step = 8
const reach = 62

function bar({ key, who, at, height }: VoiceBar, oldest: number) {
  const long = Math.max(4, height * reach)
  const y = who === 'them' ? -4 - long : 4
  const opacity = 0.3 + 0.7 * Math.min(1, at / Math.max(1, oldest))
  return <rect key={key} className={who} x={at * step} y={y} width="4.4" height={long} rx="2.2" opacity={opacity} />
}

const VoiceLine = memo(function VoiceLine({ utterances }: { utterances: readonly Utterance[] }) {
  const bars = voiceBars(utterances)
  const last = bars.at(-1)?.at ?? 0
  const width = (last + 1) * step
  return (
    <div className="call-stage-voice" aria-hidden="true">
      <svg viewBox={`0 -70 ${width} 140`}>
        {bars.map((each) => bar(each, last))}
      </svg>
    </div>
  )
})

/** What it was until the frame that it changes in has been painted. */
function useAfterPaint<Value>(value: Value): Value {
  const [painted, setPainted] = useState(value)
  useEffect(() => afterPaint(() => setPainted(value)), [value])
  return painted
}

export function CallStage(props: CallStageProps) {
  const { label, progress, accent, utterances, themLabel, youLabel, portrait, speech, cue } = props
  // Hundreds of bars: they follow when the words stand.
  const said = useAfterPaint(utterances)
  const voice: CSSProperties & Record<'--who', string> = { '--who': accent }
  return (
    <section className="stage call-stage" aria-label={label} style={voice}>
      <CallRoom />
      <div className="stage-words">{speech}{cue}</div>
      <div className="stage-person">{portrait}</div>
      <div className="stage-line"><NowDot at={progress} /></div>
      <VoiceLine utterances={said} />
      <span className="call-stage-lane" aria-hidden="true">{themLabel}</span>
      <span className="call-stage-lane" data-who="you" aria-hidden="true">{youLabel}</span>
    </section>
  )
}
