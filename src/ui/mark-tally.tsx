import './mark-tally.css'
import { Mark, type MarkKind } from './mark.tsx'

export type MarkCount = { kind: MarkKind; word: string; count: number }

export type MarkTallyProps = { label: string; counts: readonly MarkCount[] }

export function MarkTally({ label, counts }: MarkTallyProps) {
  return (
    <ul className="mark-tally numeric" aria-label={label}>
      {counts.map(({ kind, word, count }) => (
        <li key={kind} title={word}><Mark kind={kind} word={word} size={17} /> {count}</li>
      ))}
    </ul>
  )
}
