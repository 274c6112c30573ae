import { type ComponentPropsWithRef, useId } from 'react'
import './field.css'

type Labelled = { label: string; note?: string | undefined }

export type TextFieldProps = ComponentPropsWithRef<'textarea'> & Labelled
export type DateFieldProps = ComponentPropsWithRef<'input'> & Labelled

/** Several lines of text under their label. */
export function TextField({ label, note, ...rest }: TextFieldProps) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {note && <p className="caption" id={`${id}-note`}>{note}</p>}
      <textarea id={id} aria-describedby={note && `${id}-note`} {...rest} />
    </div>
  )
}

/** A day, picked in the browser's own way. */
export function DateField({ label, note, ...rest }: DateFieldProps) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {note && <p className="caption" id={`${id}-note`}>{note}</p>}
      <input id={id} type="date" aria-describedby={note && `${id}-note`} {...rest} />
    </div>
  )
}
