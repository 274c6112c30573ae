import './switch.css'

export type SwitchProps = {
  label: string
  on: boolean
  onChange: (on: boolean) => void
  /** The id of a sentence that says more. */
  describedBy?: string | undefined
  disabled?: boolean | undefined
}

export function Switch({ label, on, onChange, describedBy, disabled }: SwitchProps) {
  return (
    <button
      type="button"
      className="switch"
      role="switch"
      aria-checked={on}
      aria-label={label}
      aria-describedby={describedBy}
      disabled={disabled}
      onClick={() => onChange(!on)}
    />
  )
}
