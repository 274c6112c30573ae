import type { ReactNode } from 'react'
import './icon.css'

export type IconProps = { size?: number | undefined }

export function drawn(children: ReactNode) {
  return function Icon({ size = 20 }: IconProps) {
    return <svg className="icon" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">{children}</svg>
  }
}
