import { type ComponentPropsWithRef, createElement } from 'react'
import './card.css'

export type CardProps = ComponentPropsWithRef<'section'> & { as?: 'section' | 'article' | 'div' | 'li' | undefined }

export function Card({ as = 'div', className, ...rest }: CardProps) {
  const tag: string = as
  return createElement(tag, { className: className ? `card ${className}` : 'card', ...rest })
}
