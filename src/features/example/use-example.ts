import { type RefObject, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import type { Script } from '../../engine/index.ts'
import { exampleOf, type Example } from '../../session/example.ts'
import { useShortcuts } from '../../ui/use-shortcuts.ts'

type Options = { script: Script; variant: string; onSeen: () => void; keys: boolean }

export type Played = {
  example: Example | undefined
  /** Replies that are shown. */
  shown: number
  isOver: boolean
  /** What was shown last: it takes the focus. */
  latest: RefObject<HTMLLIElement | null>
  next: () => void
  showAll: () => void
  again: () => void
}

/** A model conversation, one reply at a time. */
export function useExample({ script, variant, onSeen, keys }: Options): Played {
  const example = useMemo(() => exampleOf(script, variant), [script, variant])
  const of = example?.steps.length ?? 0
  const [shown, setShown] = useState(0)
  const latest = useRef<HTMLLIElement>(null)
  const isOver = shown >= of

  const seen = useEffectEvent(() => onSeen())
  useEffect(() => {
    if (shown === 0) return
    seen()
    latest.current?.focus()
  }, [shown])

  const next = () => setShown(Math.min(of, shown + 1))
  const again = () => setShown(0)
  useShortcuts({ Enter: isOver ? undefined : next, ArrowRight: isOver ? undefined : next }, keys)
  return { example, shown, isOver, latest, next, showAll: () => setShown(of), again }
}
