import type { CSSProperties } from 'react'
import './balance.css'

type Side = { label: string; /** 0 to 100. */ value: number; colour?: string | undefined }

export type BalanceProps = {
  left: Side
  right: Side
  /** The accessible name, such as “Talk so far: you 46 %, they 54 %”. */
  name: string
}

const bar = ({ value, colour }: Side) => <span style={{ width: `${value}%`, background: colour }} />

export function Balance({ left, right, name }: BalanceProps) {
  const leftColour = left.colour ?? 'var(--primary)'
  const rightColour = right.colour ?? 'var(--ink-2)'
  const colours: CSSProperties & Record<`--${string}`, string> = { '--left': leftColour, '--right': rightColour }
  return (
    <div className="balance numeric" role="img" aria-label={name} style={colours}>
      <span className="balance-left">{left.label}</span>
      <div className="balance-track">{bar({ ...left, colour: leftColour })}</div>
      <div className="balance-middle" />
      <div className="balance-track">{bar({ ...right, colour: rightColour })}</div>
      <span className="balance-right">{right.label}</span>
    </div>
  )
}
