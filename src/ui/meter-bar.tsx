import './meter-bar.css'

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

export function MeterBar({ label, value, change = 0, word, name }: MeterBarProps) {
  const before = Math.min(100, Math.max(0, value - change))
  const low = Math.min(value, before)
  return (
    <div className="meter-bar" role="img" aria-label={name}>
      <span className="meter-bar-label">{label}</span>
      <span className="meter-bar-track">
        <span style={{ left: 0, width: percent(low) }} />
        <span
          className={change < 0 ? 'loss' : 'change'}
          style={{ left: percent(low), width: percent(Math.abs(value - before)) }}
        />
      </span>
      <b>{word}</b>
    </div>
  )
}
