import type { ComponentPropsWithRef, ReactNode } from 'react'
import './button.css'
import { KeyCap } from './key-cap.tsx'

export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'tool'

type Looks = {
  kind?: ButtonKind | undefined
  icon?: ReactNode
  keyCap?: string | undefined
  /** Takes something away for good. */
  grave?: boolean | undefined
}

export type ButtonProps = ComponentPropsWithRef<'button'> & Looks
export type LinkButtonProps = ComponentPropsWithRef<'a'> & Looks & { href: string }

export function Button({ kind = 'secondary', icon, keyCap, grave, children, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      className="button"
      data-kind={kind}
      data-grave={grave || undefined}
      aria-keyshortcuts={keyCap}
      {...rest}
    >
      {icon}
      {children}
      {keyCap && <KeyCap silent>{keyCap}</KeyCap>}
    </button>
  )
}

export function LinkButton({ kind = 'secondary', icon, keyCap, grave, children, ...rest }: LinkButtonProps) {
  return (
    <a className="button" data-kind={kind} data-grave={grave || undefined} aria-keyshortcuts={keyCap} {...rest}>
      {icon}
      {children}
      {keyCap && <KeyCap silent>{keyCap}</KeyCap>}
    </a>
  )
}
