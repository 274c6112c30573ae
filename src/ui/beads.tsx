import './meters.css'

export type BeadsProps = {
  label: string
  count: number
  of: number
  /** The accessible name, such as “Patience 3 of 5”. */
  name: string
}

export function Beads({ label, count, of, name }: BeadsProps) {
  return (
    <div className="meter" role="img" aria-label={name}>
      <span className="meter-label">{label}</span>
      {Array.from({ length: of }, (_, index) => (
        <span key={index} className="meter-bead" data-held={index < count || undefined} />
      ))}
    </div>
  )
}
