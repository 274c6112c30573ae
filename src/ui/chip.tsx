import type { ReactNode } from 'react'
import './chip.css'
import { type Tone, toned } from './tone.ts'

export type ChipTone = 'plain' | 'outline' | Tone

export type ChipProps = { tone?: ChipTone | undefined; icon?: ReactNode; children: ReactNode }

export function Chip({ tone = 'plain', icon, children }: ChipProps) {
  const style = tone === 'plain' || tone === 'outline' ? undefined : toned(tone)
  return <span className="chip" data-outline={tone === 'outline' || undefined} style={style}>{icon}{children}</span>
}
