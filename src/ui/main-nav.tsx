import type { ReactNode } from 'react'
import './main-nav.css'

export type NavItem = { href: string; label: string; icon: ReactNode; current?: boolean | undefined }

export type MainNavProps = { label: string; items: readonly NavItem[] }

/** The navigation of wide screens; on phones the same items stand in a FootBar. */
export function MainNav({ label, items }: MainNavProps) {
  return (
    <nav className="main-nav" aria-label={label}>
      {items.map(({ href, label: text, icon, current }) => (
        <a key={href} href={href} aria-current={current ? 'page' : undefined}>{icon}{text}</a>
      ))}
    </nav>
  )
}
