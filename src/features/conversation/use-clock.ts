import { useEffect, useEffectEvent, useState } from 'react'

/** In seconds: how long a turn waits under pressure. */
export const PRESSURE = 20

export type Clock = { left: number; isPaused: boolean; toggle: () => void }

type Options = {
  /** Another turn starts another clock. */
  turn: number
  isRunning: boolean
  onEnd: () => void
}

/** Nobody looks at the replies while the tab is hidden or something is open before them. */
const isLookedAway = () => document.hidden || document.querySelector('dialog[open]') !== null

/** A clock that chooses to wait; it can be stopped, and stops by itself where nobody looks. */
export function useClock({ turn, isRunning, onEnd }: Options): Clock | undefined {
  const [state, setState] = useState({ turn, left: PRESSURE, isPaused: false })
  const { left, isPaused } = state.turn === turn ? state : { left: PRESSURE, isPaused: false }
  const end = useEffectEvent(onEnd)

  useEffect(() => {
    if (!isRunning || isPaused) return
    const timer = setInterval(() => {
      if (isLookedAway()) return
      setState((last) => ({ turn, left: (last.turn === turn ? last.left : PRESSURE) - 1, isPaused: false }))
    }, 1000)
    return () => clearInterval(timer)
  }, [turn, isRunning, isPaused])

  useEffect(() => {
    if (isRunning && left <= 0) end()
  }, [isRunning, left])

  return isRunning ? { left: Math.max(0, left), isPaused, toggle: () => setState({ turn, left, isPaused: !isPaused }) } : undefined
}
