import './meters.css'

export type BalanceSide = {
  label: string
  /** 0 to 100. */
  value: number
  /** A CSS colour; by default yours is the primary one and theirs is grey. */
  colour?: string | undefined
}

export type BalanceProps = {
  left: BalanceSide
  right: BalanceSide
  /** The accessible name, such as “Talk so far: you 46 %, they 54 %”. */
  name: string
}

/** Two quantities from the middle outwards; both can be long. */
export function Balance({ left, right, name }: BalanceProps) {
  const leftColour = left.colour ?? 'var(--primary)'
  const rightColour = right.colour ?? 'var(--ink-2)'
  return (
    <div className="meter numeric" data-balance role="img" aria-label={name}>
      <span style={{ color: leftColour }}>{left.label}</span>
      <span className="meter-track">
        <span style={{ right: 0, width: `${left.value}%`, background: leftColour }} />
      </span>
      <span className="meter-middle" />
      <span className="meter-track">
        <span style={{ left: 0, width: `${right.value}%`, background: rightColour }} />
      </span>
      <span style={{ color: rightColour }}>{right.label}</span>
    </div>
  )
}
