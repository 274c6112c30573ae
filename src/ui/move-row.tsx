import { UndoIcon } from './icons/undo.tsx'
import { Mark, type MarkKind } from './mark.tsx'
import './move-row.css'

export type MoveRowProps = {
  number: number
  /** Absent where there was nothing to choose between. */
  mark?: MarkKind | undefined
  markWord: string
  words: string
  lang?: string | undefined
  /** What the move cost, such as “−12”; left out for nothing. */
  cost?: string | undefined
  /** The accessible name of the small ↶; given where the move was taken back once. */
  takenBack?: string | undefined
  current?: boolean | undefined
  onSelect: () => void
}

export function MoveRow({ number, mark, markWord, words, lang, cost, takenBack, current, onSelect }: MoveRowProps) {
  return (
    <button type="button" className="move-row" aria-current={current ? 'step' : undefined} onClick={onSelect}>
      <span className="move-row-number numeric">{number}</span>
      {mark ? <Mark kind={mark} word={markWord} size={18} /> : <span><span className="visually-hidden">{markWord}</span></span>}
      <span className="move-row-words voice" lang={lang}>{words}</span>
      {takenBack && <span role="img" aria-label={takenBack} title={takenBack}><UndoIcon size={15} /></span>}
      {cost && <span className="move-row-cost numeric">{cost}</span>}
    </button>
  )
}
