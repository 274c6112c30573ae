import './beads.css'

export type BeadsProps = {
  label: string
  count: number
  of: number
  /** The accessible name, such as “Patience 3 of 5”. */
  name: string
}

export function Beads({ label, count, of, name }: BeadsProps) {
  return (
    <div className="beads" role="img" aria-label={name}>
      <span className="beads-label">{label}</span>
      <span className="beads-row">
        {Array.from({ length: of }, (_, index) => <span key={index} className={index < count ? 'held' : undefined} />)}
      </span>
    </div>
  )
}
