import { useState } from 'react'
import type { Script } from '../engine/index.ts'
import { beginRun, type Draw } from '../state/begin.ts'
import { useAttempts } from '../state/use-attempts.ts'
import { useStores } from '../state/use-stores.ts'
import { drawFrom, playableOf } from './use-begin.ts'
import { useWishes } from './use-wishes.ts'

/** A run that has not begun: its chance is drawn when the briefing opens, since the briefing is the variant's. */
export function usePlanned(script: Script): { draw: Draw; variant: string; redraw: () => void } {
  const stores = useStores()
  const { all } = useAttempts()
  const { seed } = useWishes()
  const [drawn, setDrawn] = useState(() => drawFrom(stores))
  const draw = seed === undefined ? drawn : { ...drawn, seed }
  // A seed that was given plays the same variant for everybody, whatever they have finished.
  const { variant } = beginRun(playableOf(script), seed === undefined ? all : {}, draw, { setting: 'guided' })
  return { draw, variant, redraw: () => setDrawn(drawFrom(stores)) }
}
