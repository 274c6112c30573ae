import { PARTS, type DebriefMove, type Structure, type Ticket } from '../../engine/index.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Mark } from '../../ui/mark.tsx'
import { Phrases } from '../../ui/phrases.tsx'
import type { Reader } from './reading.ts'
import './whole-letter.css'

type Moves = readonly DebriefMove<Ticket>[]

/** The moves that were sent in one letter with a move; none where it was said. */
export function letterAround({ turns }: Structure, moves: Moves, index: number): Moves {
  const partOf = (at: number) => turns[moves[at]?.turn ?? '']?.part
  const goesOn = (at: number) => {
    const [before, after] = [partOf(at - 1), partOf(at)]
    return before !== undefined && after !== undefined && PARTS.indexOf(before) < PARTS.indexOf(after)
  }
  if (partOf(index) === undefined) return []
  let [first, last] = [index, index]
  while (goesOn(first)) first--
  while (goesOn(last + 1)) last++
  return moves.slice(first, last + 1)
}

type WholeLetterProps = { moves: Moves; selected: number; reader: Reader; onSelect: (move: number) => void }

/** A letter was read as one, and is shown as one: each part leads to its moment. */
export function WholeLetter({ moves, selected, reader: { line }, onSelect }: WholeLetterProps) {
  const { t } = useTranslation()
  if (moves.length < 2) return null
  return (
    <section className="debrief-letter">
      <h3 className="eyebrow">{t('debrief.letter')}</h3>
      <ol>
        {moves.map(({ index, text, mark }) => (
          <li key={index}>
            <button type="button" aria-current={index === selected ? 'step' : undefined} onClick={() => onSelect(index)}>
              {mark && <Mark kind={mark} word={t(`debrief.marks.${mark}`)} size={16} />}
              {text === undefined ? t('debrief.silence') : <span className="voice"><Phrases {...line(text)} /></span>}
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}
