import { type ReactNode, useState } from 'react'
import { Card } from '../../ui/card.tsx'
import { DownIcon } from '../../ui/icons/down.tsx'

export type FoldProps = {
  title: string
  result?: string | undefined
  open?: boolean
  /** Its content is made when it is first opened. */
  late?: boolean
  children: ReactNode
}

/** A section that stays closed until it is asked for, or is open from the start where something went wrong. */
export function Fold({ title, result, open = false, late = false, children }: FoldProps) {
  const [made, setMade] = useState(open || !late)
  return (
    <Card as="section" className="debrief-fold">
      <details open={open} onToggle={() => setMade(true)}>
        <summary><h2>{title}</h2>{result && <span className="numeric">{result}</span>}<DownIcon /></summary>
        {made && <div>{children}</div>}
      </details>
    </Card>
  )
}
