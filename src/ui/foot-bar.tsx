import type { ReactNode } from 'react'
import './foot-bar.css'
import type { NavItem } from './main-nav.tsx'

export type Tool = {
  id: string
  label: string
  icon: ReactNode
  keyCap?: string | undefined
  onPress: () => void
  disabled?: boolean | undefined
}

export type FootBarProps = { label: string; items: readonly NavItem[] }
export type ToolBarProps = { label: string; tools: readonly Tool[] }

export function FootBar({ label, items }: FootBarProps) {
  return (
    <nav className="foot-bar" aria-label={label}>
      {items.map(({ href, label: text, icon, current }) => (
        <a key={href} href={href} aria-current={current ? 'page' : undefined}>{icon}{text}</a>
      ))}
    </nav>
  )
}

/** The tools of a conversation within thumb reach. */
export function FootTools({ label, tools }: ToolBarProps) {
  return (
    <div className="foot-bar" data-tools role="group" aria-label={label}>
      {tools.map(({ id, label: text, icon, onPress, disabled }) => (
        <button key={id} type="button" onClick={onPress} disabled={disabled}>{icon}{text}</button>
      ))}
    </div>
  )
}
