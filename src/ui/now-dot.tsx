import { m, Motion, slide } from './motion.tsx'
import { useReducedMotion } from './reduced-motion.ts'
import './now-dot.css'

/** `at` runs from 0 to 1 along the line the dot stands on. */
export type NowDotProps = { at: number }

export function NowDot({ at }: NowDotProps) {
  const reduced = useReducedMotion()
  return (
    <Motion>
      <m.span
        className="now-dot"
        initial={false}
        animate={{ '--at': at }}
        transition={reduced ? { duration: 0 } : slide}
      />
    </Motion>
  )
}
