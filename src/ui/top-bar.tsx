import type { ReactNode } from 'react'
import './top-bar.css'

export type TopBarProps = {
  /** The brand, or the one way out of a conversation. */
  start: ReactNode
  /** Navigation, or a heading with the progress beside it. */
  children?: ReactNode
  end?: ReactNode
  /** `wall` joins the bar to the stage below it. */
  tone?: 'page' | 'wall' | undefined
}

export function TopBar({ start, children, end, tone = 'page' }: TopBarProps) {
  return (
    <header className="top-bar" data-tone={tone}>
      {start}
      {children}
      {end && <div className="top-bar-end">{end}</div>}
    </header>
  )
}
