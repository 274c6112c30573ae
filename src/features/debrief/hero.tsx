import { type ReactNode, useEffect, useRef } from 'react'
import { afterPaint } from '../../ui/after-paint.ts'
import { Phrases } from '../../ui/phrases.tsx'
import type { Quoted } from './reading.ts'

export type HeroProps = {
  face: ReactNode
  eyebrow: string
  outcome: Quoted
  /** One honest sentence about it. */
  second?: string | undefined
  children?: ReactNode
}

export function Hero({ face, eyebrow, outcome, second, children }: HeroProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => afterPaint(() => {
    // Whoever has gone on meanwhile is not called back.
    if (document.activeElement === document.body) heading.current?.focus()
  }), [])
  return (
    <header className="debrief-hero">
      {face}
      <div>
        <p className="eyebrow">{eyebrow}</p>
        <h1 ref={heading} tabIndex={-1} className="voice" lang={outcome.lang}><Phrases {...outcome} /></h1>
        {second && <p>{second}</p>}
      </div>
      {children}
    </header>
  )
}
