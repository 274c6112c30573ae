import { domAnimation, LazyMotion, MotionConfig } from 'framer-motion'
import * as m from 'framer-motion/m'
import type { ReactNode } from 'react'
import { useReducedMotion } from './reduced-motion.ts'

export { AnimatePresence } from 'framer-motion'
export { m }

const ease = [0.2, 0.7, 0.2, 1] as const

export const slide = { duration: 0.32, ease }

export function Motion({ children }: { children: ReactNode }) {
  const reduced = useReducedMotion()
  return (
    <LazyMotion features={domAnimation} strict>
      <MotionConfig reducedMotion={reduced ? 'always' : 'never'}>{children}</MotionConfig>
    </LazyMotion>
  )
}
