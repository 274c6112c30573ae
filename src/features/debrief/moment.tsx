import type { ReactNode, Ref } from 'react'
import type { DebriefMove, Ticket } from '../../engine/index.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Card } from '../../ui/card.tsx'
import { toned } from '../../ui/tone.ts'
import { Effects } from './effects.tsx'
import { Exchange } from './exchange.tsx'
import { MomentHead, type MomentNote } from './moment-head.tsx'
import type { Reader } from './reading.ts'
import { Note } from './said.tsx'

export type MomentProps = {
  ref: Ref<HTMLElement>
  move: DebriefMove<Ticket>
  /** All points lost in the talk. */
  lost: number
  note: MomentNote | undefined
  face: ReactNode
  reader: Reader
  /** What the face said where nobody could see it. */
  unseen: string | undefined
  /** The switch to the other language, where there is one. */
  otherLanguage: ReactNode
  /** The letter that it is a part of. */
  letter: ReactNode
  /** What else could have been said. */
  better: ReactNode
  principle: { name: string; rule: string } | undefined
  actions: ReactNode
}

export function Moment({ ref, move, lost, note, face, reader, unseen, otherLanguage, letter, better, principle, actions }: MomentProps) {
  const { t } = useTranslation()
  return (
    <Card ref={ref} as="section" className="debrief-moment" tabIndex={-1} aria-label={t('debrief.turn', { turn: move.index + 1 })}>
      <MomentHead move={move} lost={lost} note={note}>{otherLanguage}</MomentHead>
      <Exchange move={move} face={face} reader={reader} unseen={unseen} />
      {letter}
      <Effects move={move} />
      {move.why !== undefined && <p className="debrief-why" style={toned(move.mark)}><Note quoted={reader.note(move.why)} /></p>}
      {better}
      {principle && <Principle {...principle} />}
      {actions}
    </Card>
  )
}

function Principle({ name, rule }: { name: string; rule: string }) {
  const { t } = useTranslation()
  return (
    <aside className="debrief-principle">
      <p className="eyebrow">{t('debrief.principle')}</p>
      <p><b>{name}</b> {rule}</p>
    </aside>
  )
}
