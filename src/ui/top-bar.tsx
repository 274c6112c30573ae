import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import type { Tool } from './foot-bar.tsx'
import './top-bar.css'

export type TopBarProps = {
  /** The brand, or the one way out of a conversation. */
  start: ReactNode
  /** Navigation, or a heading with the progress beside it. */
  children?: ReactNode
  end?: ReactNode
  /** The tools of a conversation; on phones they stand in FootTools instead. */
  tools?: readonly Tool[] | undefined
  /** `wall` joins the bar to the stage below it. */
  tone?: 'page' | 'wall' | undefined
}

function Tools({ tools }: { tools: readonly Tool[] }) {
  return (
    <div className="top-bar-tools">
      {tools.map(({ id, label, icon, keyCap, onPress, disabled }) => (
        <Button key={id} kind="tool" icon={icon} keyCap={keyCap} onClick={onPress} disabled={disabled}>{label}</Button>
      ))}
    </div>
  )
}

export function TopBar({ start, children, end, tools, tone = 'page' }: TopBarProps) {
  return (
    <header className="top-bar" data-tone={tone}>
      {start}
      {children}
      {(end || tools) && <div className="top-bar-end">{end}{tools && <Tools tools={tools} />}</div>}
    </header>
  )
}
