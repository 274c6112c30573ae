import { lazy, Suspense } from 'react'
import { learnAll } from '../i18n/index.ts'
import { useWasErased } from '../state/use-everything.ts'
import { useStores } from '../state/use-stores.ts'
import { becomeGuest } from './guest.ts'

const Shown = lazy(async () => {
  const [strips] = await Promise.all([import('../features/settings-menu/strips.tsx'), learnAll()])
  return { default: strips.Strips }
})

/** What has to be known on every screen: most visits have nothing of it. */
export function Strips() {
  const { isGuest } = useStores()
  const wasErased = useWasErased()
  return isGuest || wasErased ? <Suspense fallback={null}><Shown onEndGuest={() => becomeGuest(false)} /></Suspense> : null
}
