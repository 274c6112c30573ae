import type { CSSProperties } from 'react'

export type Tone = 'now' | 'firm' | 'client' | 'best' | 'good' | 'mixed' | 'costly' | 'redline'

/** Gives an element the two colours of a tone, as `--tone` and `--tone-soft`. */
export function toned(tone: Tone | undefined): CSSProperties | undefined {
  if (!tone) return undefined
  const ink = tone === 'now' ? 'now-ink' : tone
  const style: CSSProperties & Record<'--tone' | '--tone-soft', string> = {
    '--tone': `var(--${ink})`, '--tone-soft': `var(--${tone}-soft)`,
  }
  return style
}
