import { useState } from 'react'
import type { Attempt, Debrief, DebriefMove, Language, MethodWords, Ticket } from '../../engine/index.ts'
import { Actions } from './actions.tsx'
import { Alternatives } from './alternatives.tsx'
import { FaceOf } from './face.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { Moment } from './moment.tsx'
import type { MomentNote } from './moment-head.tsx'
import { readerOf, scriptIn, type Read, type Scripts } from './reading.ts'
import type { Walk } from './use-walk.ts'

export type OpenedMomentProps = {
  attempt: Attempt
  debrief: Debrief<Ticket>
  move: DebriefMove<Ticket>
  scripts: Scripts
  read: Read
  /** Of the interface. */
  language: Language
  method: MethodWords
  keys: boolean
  tried: readonly number[]
  walk: Walk
}

function noteOf({ turningPoint, recoveries }: Debrief<Ticket>, move: number): MomentNote | undefined {
  if (turningPoint?.move === move) return 'turning-point'
  return recoveries.includes(move) ? 'recovery' : undefined
}

/** The moment that is open, with the way on from it. */
export function OpenedMoment(props: OpenedMomentProps) {
  const { attempt, debrief, move, scripts, read, language, method, keys, tried, walk } = props
  const [turned, setTurned] = useState(false)
  const other = move.lang === 'en' ? 'ja' : 'en'
  const lines = turned && scripts[other] ? other : move.lang
  const script = scriptIn(scripts, language)
  if (!script) return null
  const reader = readerOf(read, lines, language)
  const speech = script.cast[move.by]
  return (
    <Moment
      move={move}
      lost={debrief.points.lost}
      note={noteOf(debrief, move.index)}
      face={<FaceOf person={speech} look={move.speech.look} />}
      reader={reader}
      otherLanguage={scripts[other] && <LanguageSwitch to={lines === 'en' ? 'ja' : 'en'} onPress={() => setTurned(!turned)} />}
      better={<Alternatives {...{ attempt, script, move, reader, tried }} acts={method.acts} steps={walk.steps} />}
      principle={move.principle === undefined ? undefined : method.principles[move.principle]}
      actions={<Actions keys={keys} watching={walk.watching} onTryAgain={walk.tryAgain} onWatch={walk.watch} />}
    />
  )
}
