import type { ReactNode } from 'react'
import type { DebriefMove, Ticket } from '../../engine/index.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Chip } from '../../ui/chip.tsx'
import { ReplayIcon } from '../../ui/icons/replay.tsx'
import { TurningPointIcon } from '../../ui/icons/turning-point.tsx'
import { Mark } from '../../ui/mark.tsx'

export type MomentNote = 'turning-point' | 'recovery'

export type MomentHeadProps = {
  move: Pick<DebriefMove<Ticket>, 'index' | 'mark' | 'cost'>
  lost: number
  note: MomentNote | undefined
  children: ReactNode
}

export function MomentHead({ move: { index, mark, cost }, lost, note, children }: MomentHeadProps) {
  const { t } = useTranslation()
  return (
    <header className="debrief-head">
      <h2>{t('debrief.turn', { turn: index + 1 })}</h2>
      {mark && <Chip tone={mark} icon={<Mark kind={mark} size={14} />}>{t(`debrief.marks.${mark}`)}</Chip>}
      {cost > 0 && <span className="caption">{t('debrief.share', { cost, of: lost })}</span>}
      {note && (
        <Chip tone="outline" icon={note === 'recovery' ? <ReplayIcon size={16} /> : <TurningPointIcon size={16} />}>
          {t(`debrief.notes.${note}`)}
        </Chip>
      )}
      {children}
    </header>
  )
}
