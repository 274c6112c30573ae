import { useRef, useState } from 'react'
import { Button } from './button.tsx'
import './copy-text.css'

export type CopyTextProps = {
  text: string
  name: string
  copy: string
  copied: string
  /** Said where the browser hands out no clipboard; the text is selected then. */
  byHand: string
}

/** A text to read and take along. */
export function CopyText({ text, name, copy, copied, byHand }: CopyTextProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  const [said, setSaid] = useState('')

  const take = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setSaid(copied)
    } catch {
      field.current?.select()
      setSaid(byHand)
    }
  }
  return (
    <div className="copy-text">
      <textarea ref={field} readOnly rows={8} value={text} aria-label={name} />
      <Button onClick={take}>{copy}</Button>
      <p role="status" className="caption">{said}</p>
    </div>
  )
}
