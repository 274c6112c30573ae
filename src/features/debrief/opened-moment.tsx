import { useState } from 'react'
import type { Debrief, DebriefMove, Script, Ticket } from '../../engine/index.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Actions } from './actions.tsx'
import { Alternatives } from './alternatives.tsx'
import { FaceOf } from './face.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { Moment } from './moment.tsx'
import type { MomentNote } from './moment-head.tsx'
import { readerOf } from './reading.ts'
import type { Reviewed, ReviewState } from './use-review.ts'
import { letterAround, WholeLetter } from './whole-letter.tsx'

export type OpenedMomentProps = Omit<Reviewed, 'move'> & { review: ReviewState; script: Script; move: DebriefMove<Ticket> }

function noteOf({ turningPoint, recoveries }: Debrief<Ticket>, move: number): MomentNote | undefined {
  if (turningPoint?.move === move) return 'turning-point'
  return recoveries.includes(move) ? 'recovery' : undefined
}

/** On the telephone there was a voice and no face. */
const isUnseen = ({ structure }: Script, { turn }: DebriefMove<Ticket>) => structure.turns[turn]?.channel === 'phone'

/** The moment that is open, with the way on from it. */
export function OpenedMoment(props: OpenedMomentProps) {
  const { attempt, debrief, move, script, scripts, language, method, keys, announce } = props
  const { read, walk, opened, next, isReadOnly, moment } = props.review
  const { t } = useTranslation()
  const [turned, setTurned] = useState(false)
  const other = move.lang === 'en' ? 'ja' : 'en'
  const lines = turned && scripts[other] ? other : move.lang
  const reader = readerOf(read, lines, language)
  const isFirst = next.stage === 'try' && !isReadOnly
  const { look } = move.speech
  return (
    <Moment
      ref={moment}
      move={move}
      lost={debrief.points.lost}
      note={noteOf(debrief, move.index)}
      face={<FaceOf person={script.cast[move.by]} look={look} />}
      unseen={isUnseen(script, move) ? t('debrief.unseen', { mood: t(`debrief.moods.${look.mood}`) }) : undefined}
      reader={reader}
      otherLanguage={scripts[other] && <LanguageSwitch to={lines === 'en' ? 'ja' : 'en'} onPress={() => setTurned(!turned)} />}
      letter={<WholeLetter moves={letterAround(script.structure, debrief.moves, move.index)} selected={move.index} reader={reader} onSelect={walk.select} />}
      better={<Alternatives {...{ attempt, script, move, reader, opened, walk, announce }} acts={method.acts} />}
      principle={move.principle === undefined ? undefined : method.principles[move.principle]}
      actions={<Actions {...{ keys, walk, isFirst, isReadOnly }} onDecline={isFirst && next.isOffered ? next.decline : undefined} />}
    />
  )
}
