import { lazy, Suspense } from 'react'
import { learnAll } from '../i18n/index.ts'
import { useStores } from '../state/use-stores.ts'
import { useWasErased } from '../state/use-was-erased.ts'

const Shown = lazy(async () => {
  const [{ ShownStrips }] = await Promise.all([import('./shown-strips.tsx'), learnAll()])
  return { default: ShownStrips }
})

/** What has to be known on every screen: most visits have nothing of it. */
export function Strips() {
  const { isGuest } = useStores()
  const wasErased = useWasErased()
  return isGuest || wasErased ? <Suspense fallback={null}><Shown /></Suspense> : null
}
