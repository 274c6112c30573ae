import type { ReactNode } from 'react'
import { Cup } from './cup.tsx'
import { NowDot } from './now-dot.tsx'
import { MeetingRoom, VisitRoom } from './room.tsx'
import './stage.css'

export type StageProps = {
  /** The accessible name of the room. */
  label: string
  /** How far the talk is, 0 to 1: where the dot stands on the table line. */
  progress: number
  room?: 'meeting' | 'visit' | undefined
  /** Where it is, printed on the wall. */
  place?: string | undefined
  /** The language of the place. */
  lang?: string | undefined
  /** A Portrait cropped to `stage`. */
  portrait: ReactNode
  speech: ReactNode
  cue?: ReactNode
}

export function Stage({ label, progress, room = 'meeting', place, lang, portrait, speech, cue }: StageProps) {
  const Room = room === 'meeting' ? MeetingRoom : VisitRoom
  return (
    <section className="stage" aria-label={label}>
      <Room />
      <Cup />
      {place && <p className="stage-place" lang={lang}>{place}</p>}
      <div className="stage-words">{speech}{cue}</div>
      <div className="stage-person">{portrait}</div>
      <div className="stage-line"><NowDot at={progress} /></div>
    </section>
  )
}
