import type { ReactNode } from 'react'
import type { DebriefMove, Ticket } from '../../engine/index.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { EyeIcon } from '../../ui/icons/eye.tsx'
import { UndoIcon } from '../../ui/icons/undo.tsx'
import { Mark } from '../../ui/mark.tsx'
import { toned } from '../../ui/tone.ts'
import type { Reader } from './reading.ts'
import { Said } from './said.tsx'

export type ExchangeProps = {
  move: Pick<DebriefMove<Ticket>, 'speech' | 'text' | 'mark' | 'reaction' | 'takenBack'>
  face: ReactNode
  reader: Reader
  /** What the face said where nobody could see it. */
  unseen: string | undefined
}

export function Exchange({ move: { speech, text, mark, reaction, takenBack }, face, reader: { line }, unseen }: ExchangeProps) {
  const { t } = useTranslation()
  const said = (ticket: Ticket | undefined) => <Said quoted={ticket === undefined ? undefined : line(ticket)} />
  return (
    <div className="debrief-exchange">
      {face}
      <div>
        <p className="debrief-theirs">{said(speech.text)}</p>
        {unseen && <p className="caption"><EyeIcon size={15} /> {unseen}</p>}
      </div>
      <span className="debrief-yours" style={toned(mark)}>{mark && <Mark kind={mark} size={22} />}</span>
      <div>
        <p>{said(text)}</p>
        {takenBack.map((taken, index) => (
          <p key={index} className="caption"><UndoIcon size={15} /> {t('debrief.takenBack')} {said(taken.text)}</p>
        ))}
        {reaction?.text !== undefined && <p className="debrief-reaction">{t('debrief.reaction')} {said(reaction.text)}</p>}
      </div>
    </div>
  )
}
