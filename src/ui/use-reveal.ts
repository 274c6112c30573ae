import { useEffect, useEffectEvent, useState } from 'react'
import { useReducedMotion } from './reduced-motion.ts'

const longest = 2400

/** How many phrases of somebody's line can be seen: one more each `pace` ms, all within 2.4 s, or all at once. */
export function useReveal(speaker: string, phrases: readonly string[], pace: number, instant: boolean, onRevealed?: () => void) {
  const line = [speaker, ...phrases].join('\n')
  const reduced = useReducedMotion()
  const [shown, setShown] = useState({ line, count: 1 })
  const count = shown.line === line ? shown.count : 1
  const all = instant || reduced || count >= phrases.length
  const wait = Math.min(pace, longest / phrases.length)
  const tell = useEffectEvent((said: string) => {
    if (said !== speaker) onRevealed?.()
  })

  useEffect(() => {
    if (all) return
    const timer = setTimeout(() => setShown({ line, count: count + 1 }), wait)
    return () => clearTimeout(timer)
  }, [line, count, all, wait])

  useEffect(() => {
    if (all) tell(line)
  }, [line, all])

  return all ? phrases.length : count
}
