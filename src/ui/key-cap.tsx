import type { ReactNode } from 'react'
import './key-cap.css'

export type KeyCapProps = {
  children: ReactNode
  /** The key is told by aria-keyshortcuts on the control it stands in. */
  silent?: boolean | undefined
}

export function KeyCap({ children, silent }: KeyCapProps) {
  return <kbd className="key-cap" aria-hidden={silent}>{children}</kbd>
}
