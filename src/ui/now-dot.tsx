import type { CSSProperties } from 'react'
import './now-dot.css'

/** `at` runs from 0 to 1 along the line the dot stands on. */
export type NowDotProps = { at: number }

export function NowDot({ at }: NowDotProps) {
  const place: CSSProperties & Record<'--at', number> = { '--at': at }
  return <span className="now-dot" style={place} />
}
