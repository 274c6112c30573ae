import type { DebriefMove, Language, Ticket } from '../../engine/index.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Mark } from '../../ui/mark.tsx'
import { MoveRow } from '../../ui/move-row.tsx'
import { loss } from './figures.ts'
import { oneLine, type Read } from './reading.ts'
import type { OpenedReplies } from './use-opened.ts'

export type MoveListProps = {
  moves: readonly DebriefMove<Ticket>[]
  points: { lost: number; hints: number }
  selected: number
  read: Read
  opened: OpenedReplies
  /** On paper every better reply that was opened stands under its move. */
  printing: boolean
  onSelect: (move: number) => void
}

/** Every move with its mark and what it cost; the costs add up to what was lost. */
export function MoveList({ moves, points, selected, read, opened, printing, onSelect }: MoveListProps) {
  const { t } = useTranslation()
  const wordsOf = (text: Ticket | undefined, lang: Language) => (text === undefined ? t('debrief.silence') : oneLine(read(text, lang)))
  const isShown = ({ index, best }: DebriefMove<Ticket>) => best !== undefined && (opened.all || printing) && opened.isOpen(index)
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
              words={wordsOf(move.text, move.lang)}
              lang={move.lang}
              cost={loss(move.cost)}
              takenBack={move.takenBack.length > 0 ? t('debrief.moves.taken') : undefined}
              current={index === selected}
              onSelect={() => onSelect(index)}
            />
            {isShown(move) && (
              <p className="debrief-row-better">
                <Mark kind="best" size={14} word={t('debrief.better.title')} />{' '}
                <span className="voice" lang={move.lang}>{wordsOf(move.best?.text, move.lang)}</span>
              </p>
            )}
          </li>
        ))}
      </ol>
      <Sum {...points} />
      {!opened.all && moves.some(({ best }) => best) && (
        <Button kind="quiet" onClick={opened.openAll}>{t('debrief.better.all')}</Button>
      )}
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
