import type { MouseEvent } from 'react'
import './skip-link.css'

/** `to` is the id of an element that can take focus (tabIndex -1). */
export type SkipLinkProps = { to: string; children: string }

export function SkipLink({ to, children }: SkipLinkProps) {
  // The address bar holds the route after the hash, so the link moves focus itself.
  const skip = (event: MouseEvent) => {
    event.preventDefault()
    document.getElementById(to)?.focus()
  }
  return <a className="skip-link" href={`#${to}`} onClick={skip}>{children}</a>
}
