import './meters.css'

export type MeterBarProps = {
  label: string
  /** 0 to 100. */
  value: number
  /** The last change of the value, drawn as a paler end. */
  change?: number | undefined
  word: string
  /** The accessible name, such as “Trust 57 of 100, up 4”. */
  name: string
}

const percent = (value: number) => `${value}%`
const gain = 'color-mix(in srgb, var(--surface) 55%, var(--meter))'
const loss = 'color-mix(in srgb, var(--track) 35%, var(--costly))'

export function MeterBar({ label, value, change = 0, word, name }: MeterBarProps) {
  const before = Math.min(100, Math.max(0, value - change))
  const low = Math.min(value, before)
  const changed = { left: percent(low), width: percent(Math.abs(value - before)), background: change < 0 ? loss : gain }
  return (
    <div className="meter" role="img" aria-label={name}>
      <span className="meter-label">{label}</span>
      <span className="meter-track">
        <span style={{ left: 0, width: percent(low), background: 'var(--meter)' }} />
        <span style={changed} />
      </span>
      <b>{word}</b>
    </div>
  )
}
