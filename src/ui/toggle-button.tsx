import type { ReactNode } from 'react'
import './toggle-button.css'

export type ToggleButtonProps = {
  pressed: boolean
  onPress: () => void
  icon?: ReactNode
  count?: number | undefined
  children: ReactNode
}

export function ToggleButton({ pressed, onPress, icon, count, children }: ToggleButtonProps) {
  return (
    <button type="button" className="toggle-button" aria-pressed={pressed} onClick={onPress}>
      {icon}
      {children}
      {count !== undefined && <span className="numeric"> {count}</span>}
    </button>
  )
}
