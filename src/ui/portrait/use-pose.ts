import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { afterPaint } from '../after-paint.ts'
import { useReducedMotion } from '../reduced-motion.ts'
import { mix, type Mood, poseFor, type Pose } from './poses.ts'

const duration = 260

const easeOut = (t: number) => 1 - (1 - t) ** 3

/** Calls `step` with 0 to 1 at each frame of the tween; answers with what stops it. The words come first: the face moves once they are painted. */
function tween(step: (at: number) => void) {
  let frame = 0
  const stop = afterPaint(() => {
    const start = performance.now()
    frame = requestAnimationFrame(function next(now) {
      const passed = Math.min(1, Math.max(0, (now - start) / duration))
      step(easeOut(passed))
      if (passed < 1) frame = requestAnimationFrame(next)
    })
  })
  return () => {
    stop()
    cancelAnimationFrame(frame)
  }
}

/** The pose now: moves from mood to mood, or jumps where nothing may move. */
export function usePose(mood: Mood, intensity: number): Pose {
  const reduced = useReducedMotion()
  const [pose, setPose] = useState(() => poseFor(mood, intensity))
  const goal = useRef({ mood, intensity })
  const current = useEffectEvent(() => pose)

  useEffect(() => {
    if (reduced || (goal.current.mood === mood && goal.current.intensity === intensity)) return
    goal.current = { mood, intensity }
    const from = current()
    const to = poseFor(mood, intensity)
    return tween((at) => setPose(mix(from, to, at)))
  }, [mood, intensity, reduced])

  return reduced ? poseFor(mood, intensity) : pose
}
