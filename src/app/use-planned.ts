import { useState } from 'react'
import type { Script } from '../engine/index.ts'
import { beginRun, type Draw, type Playable } from '../state/begin.ts'
import { variantsShown } from '../state/examples.ts'
import { useAttempts } from '../state/use-attempts.ts'
import type { Stores } from '../state/stores.ts'
import { useStores } from '../state/use-stores.ts'
import { drawFrom, playableOf } from './use-begin.ts'
import { useWishes } from './use-wishes.ts'

/** What can be drawn from: nothing whose model conversation was shown today, if anything else is left. */
function unseenIn(stores: Stores, playable: Playable): Playable {
  const shown = variantsShown(stores, playable.id)
  const unseen = playable.variants.filter((variant) => !shown.includes(variant))
  return unseen.length > 0 ? { ...playable, variants: unseen } : playable
}

/** A run that has not begun: its chance is drawn when the briefing opens, since the briefing is the variant's. */
export function usePlanned(script: Script): { draw: Draw; variant: string; redraw: () => void } {
  const stores = useStores()
  const { all } = useAttempts()
  const { seed } = useWishes()
  const [drawn, setDrawn] = useState(() => drawFrom(stores))
  const draw = seed === undefined ? drawn : { ...drawn, seed }
  // A seed that was given plays the same variant for everybody, whatever they have finished.
  const playable = playableOf(script)
  const { variant } = seed === undefined
    ? beginRun(unseenIn(stores, playable), all, draw, { setting: 'guided' })
    : beginRun(playable, {}, draw, { setting: 'guided' })
  return { draw, variant, redraw: () => setDrawn(drawFrom(stores)) }
}
