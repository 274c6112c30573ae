import type { ReactNode } from 'react'
import { Card } from '../../ui/card.tsx'
import { DownIcon } from '../../ui/icons/down.tsx'

export type FoldProps = { title: string; result?: string | undefined; open?: boolean; children: ReactNode }

/** A section that stays closed until it is asked for, or is open from the start where something went wrong. */
export function Fold({ title, result, open, children }: FoldProps) {
  return (
    <Card as="section" className="debrief-fold">
      <details open={open}>
        <summary><h2>{title}</h2>{result && <span className="numeric">{result}</span>}<DownIcon /></summary>
        <div>{children}</div>
      </details>
    </Card>
  )
}
