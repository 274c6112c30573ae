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
  redline: <><circle className="full" cx="12" cy="12" r="9" /><path className="bar" d="M7 12h10" /></>,
}

export function Mark({ kind, word, size = 20 }: MarkProps) {
  const name = word === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': word }
  return <svg className="mark" data-kind={kind} width={size} height={size} viewBox="0 0 24 24" {...name}>{shapes[kind]}</svg>
}
