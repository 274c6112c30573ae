import type { ReactNode } from 'react'
import './mark.css'

export type MarkKind = 'best' | 'good' | 'mixed' | 'costly' | 'redline'

export type MarkProps = {
  kind: MarkKind
  /** The accessible name; left out where the word is printed beside the mark. */
  word?: string | undefined
  size?: number | undefined
}

const shapes: Record<MarkKind, ReactNode> = {
  best: <><circle cx="12" cy="12" r="9" /><circle cx="12" cy="12" r="4.2" /></>,
  good: <circle cx="12" cy="12" r="8" />,
  mixed: <path d="M12 4.2 20.5 19h-17z" />,
  costly: <path d="m5.5 5.5 13 13M18.5 5.5l-13 13" />,
  redline: (
    <path d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM7 10.3h10v3.4H7Z" fill="currentColor" fillRule="evenodd" strokeWidth="1" />
  ),
}

export function Mark({ kind, word, size = 20 }: MarkProps) {
  const name = word === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': word }
  return (
    <svg className="mark" width={size} height={size} viewBox="0 0 24 24" style={{ color: `var(--${kind})` }} {...name}>
      {shapes[kind]}
    </svg>
  )
}
