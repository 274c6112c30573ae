import type { ReactNode } from 'react'
import './meters.css'

export type MetersProps = { label: string; children: ReactNode }

/** The row of meters under the table line. */
export function Meters({ label, children }: MetersProps) {
  return <div className="meters" role="group" aria-label={label}>{children}</div>
}
