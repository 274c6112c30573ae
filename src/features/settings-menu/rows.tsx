import { useId } from 'react'
import { Segmented, type SegmentedOption } from '../../ui/segmented.tsx'
import { Switch } from '../../ui/switch.tsx'

export type ChoiceProps<Value extends string> = {
  label: string
  note?: string | undefined
  options: readonly SegmentedOption<Value>[]
  value: Value
  onChange: (value: Value) => void
}

export function Choice<Value extends string>({ note, ...props }: ChoiceProps<Value>) {
  return (
    <div className="settings-row">
      <h3>{props.label}</h3>
      {note && <p className="caption">{note}</p>}
      <Segmented {...props} />
    </div>
  )
}

export type ToggleProps = { label: string; note: string; on: boolean; onChange: (on: boolean) => void; disabled?: boolean | undefined }

export function Toggle({ label, note, on, onChange, disabled }: ToggleProps) {
  const id = useId()
  return (
    <div className="settings-row">
      <h3>{label}</h3>
      <p id={id} className="caption">{note}</p>
      <Switch label={label} on={on} onChange={onChange} describedBy={id} disabled={disabled} />
    </div>
  )
}
