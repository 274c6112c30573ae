import type { ReactNode } from 'react'
import { ToggleButton } from '../../ui/toggle-button.tsx'
import type { Choice } from './filters.ts'

export type FacetGroupProps<Value> = {
  label: string
  choices: readonly Choice<Value>[]
  chosen: Value | undefined
  nameOf: (value: Value) => string
  iconOf?: (value: Value) => ReactNode
  /** Undefined where the chosen one is let go again. */
  onChoose: (value: Value | undefined) => void
  /** Stands before the choices. */
  children?: ReactNode
}

/** Every choice of a facet, with what it would leave; pressed again it is let go. */
export function FacetGroup<Value extends string | number>(props: FacetGroupProps<Value>) {
  const { label, choices, chosen, nameOf, iconOf, onChoose, children } = props
  return (
    <div role="group" aria-label={label}>
      {children}
      {choices.map(({ value, count }) => (
        <ToggleButton
          key={value}
          pressed={chosen === value}
          count={count}
          icon={iconOf?.(value)}
          onPress={() => onChoose(chosen === value ? undefined : value)}
        >
          {nameOf(value)}
        </ToggleButton>
      ))}
    </div>
  )
}
