import { usePresence } from 'framer-motion'
import { useAnimate } from 'framer-motion/mini'
import { type RefObject, useEffectEvent, useLayoutEffect } from 'react'
import { useReducedMotion } from './reduced-motion.ts'

export { AnimatePresence } from 'framer-motion'

type Keyframes = Partial<Record<'opacity' | 'translate', (string | number)[]>>

export type Passage = { come: Keyframes; go: Keyframes }

const slide = { duration: 0.32, ease: [0.2, 0.7, 0.2, 1] } as const

/** Lets an element come, and go where an AnimatePresence keeps it for as long; at once where nothing may move. */
export function usePassage<Moved extends Element>({ come, go }: Passage): RefObject<Moved | null> {
  const [scope, animate] = useAnimate<Moved>()
  const [isPresent, onGone] = usePresence()
  const reduced = useReducedMotion()

  const pass = useEffectEvent(async (isHere: boolean) => {
    // Awaited even where nothing moves: an AnimatePresence notes who leaves only after this effect.
    await (scope.current && !reduced ? animate([scope.current], isHere ? come : go, slide) : undefined)
    onGone?.()
  })

  useLayoutEffect(() => void pass(isPresent), [isPresent])
  return scope
}
