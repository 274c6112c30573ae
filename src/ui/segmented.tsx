import { useId } from 'react'
import './segmented.css'

export type SegmentedOption<Value extends string> = {
  value: Value
  label: string
  lang?: string | undefined
  /** A line under the label; the options then stand as cards. */
  note?: string | undefined
  /** Stands in a row of its own, below the others. */
  apart?: boolean | undefined
}

export type SegmentedProps<Value extends string> = {
  /** The name of the group. Printed by the caller: the group carries it for assistive tech. */
  label: string
  options: readonly SegmentedOption<Value>[]
  value: Value
  onChange: (value: Value) => void
}

export function Segmented<Value extends string>({ label, options, value, onChange }: SegmentedProps<Value>) {
  const name = useId()
  const cards = options.some((option) => option.note !== undefined)
  return (
    <div className="segmented" role="radiogroup" aria-label={label} data-cards={cards || undefined}>
      {options.map((option) => (
        <label key={option.value} lang={option.lang} data-apart={option.apart || undefined}>
          <input
            className="visually-hidden"
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
          {option.note && <small>{option.note}</small>}
        </label>
      ))}
    </div>
  )
}
