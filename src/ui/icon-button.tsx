import type { ComponentPropsWithRef, ReactNode } from 'react'
import './button.css'

type Looks = { label: string; icon: ReactNode }

export type IconButtonProps = Omit<ComponentPropsWithRef<'button'>, 'children'> & Looks
export type IconLinkProps = Omit<ComponentPropsWithRef<'a'>, 'children'> & Looks & { href: string }

export function IconButton({ label, icon, ...rest }: IconButtonProps) {
  return (
    <button type="button" className="button" data-kind="tool" aria-label={label} title={label} {...rest}>{icon}</button>
  )
}

export function IconLink({ label, icon, ...rest }: IconLinkProps) {
  return <a className="button" data-kind="tool" aria-label={label} title={label} {...rest}>{icon}</a>
}
