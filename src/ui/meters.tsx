import type { ReactNode } from 'react'
import './meters.css'

export type MetersProps = { label: string; children: ReactNode }

export function Meters({ label, children }: MetersProps) {
  return <div className="meters" role="group" aria-label={label}>{children}</div>
}
