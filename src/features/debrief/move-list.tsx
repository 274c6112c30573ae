import type { DebriefMove, Ticket } from '../../engine/index.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Card } from '../../ui/card.tsx'
import { MoveRow } from '../../ui/move-row.tsx'
import { loss } from './figures.ts'
import { oneLine, type Read } from './reading.ts'

export type MoveListProps = {
  moves: readonly DebriefMove<Ticket>[]
  points: { lost: number; hints: number }
  selected: number
  read: Read
  onSelect: (move: number) => void
}

/** Every move with its mark and what it cost; the costs add up to what was lost. */
export function MoveList({ moves, points, selected, read, onSelect }: MoveListProps) {
  const { t } = useTranslation()
  const wordsOf = ({ text, lang }: DebriefMove<Ticket>) => (text === undefined ? t('debrief.silence') : oneLine(read(text, lang)))
  return (
    <Card as="section" className="debrief-moves" aria-label={t('debrief.moves.title', { moves: moves.length })}>
      <h2>{t('debrief.moves.title', { moves: moves.length })}</h2>
      <ol>
        {moves.map((move, index) => (
          <li key={index}>
            <MoveRow
              number={index + 1}
              mark={move.mark}
              markWord={t(`debrief.marks.${move.mark ?? 'none'}`)}
              words={wordsOf(move)}
              lang={move.lang}
              cost={loss(move.cost)}
              takenBack={move.takenBack.length > 0 ? t('debrief.moves.taken') : undefined}
              current={index === selected}
              onSelect={() => onSelect(index)}
            />
          </li>
        ))}
      </ol>
      <Sum {...points} />
    </Card>
  )
}

function Sum({ lost, hints }: MoveListProps['points']) {
  const { t } = useTranslation()
  return (
    <dl className="debrief-sum numeric">
      {hints > 0 && <div><dt>{t('debrief.moves.hints')}</dt><dd>{loss(hints)}</dd></div>}
      <div><dt>{t('debrief.moves.lost')}</dt><dd>{loss(lost) ?? 0}</dd></div>
    </dl>
  )
}
