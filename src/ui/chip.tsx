import type { ReactNode } from 'react'
import './chip.css'
import type { MarkKind } from './mark.tsx'

export type ChipTone = 'plain' | 'outline' | 'now' | 'firm' | 'client' | MarkKind

export type ChipProps = { tone?: ChipTone | undefined; icon?: ReactNode; children: ReactNode }

export function Chip({ tone = 'plain', icon, children }: ChipProps) {
  return <span className="chip" data-tone={tone}>{icon}{children}</span>
}
