import type { ComponentPropsWithRef, ReactNode } from 'react'
import './button.css'

export type IconButtonProps = Omit<ComponentPropsWithRef<'button'>, 'children'> & { label: string; icon: ReactNode }
export type IconLinkProps = Omit<ComponentPropsWithRef<'a'>, 'children'> & { label: string; icon: ReactNode; href: string }

export function IconButton({ label, icon, ...rest }: IconButtonProps) {
  return <button type="button" className="button" data-kind="tool" aria-label={label} title={label} {...rest}>{icon}</button>
}

export function IconLink({ label, icon, ...rest }: IconLinkProps) {
  return <a className="button" data-kind="tool" aria-label={label} title={label} {...rest}>{icon}</a>
}
