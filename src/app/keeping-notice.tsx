import { type ComponentType, lazy, Suspense } from 'react'
import { learnAll } from '../i18n/index.ts'
import { useKeeping } from '../state/use-keeping.ts'
import type { KeepingToldProps } from './keeping-told.tsx'

/** Without the network there may be nothing to tell it with. */
const Told = lazy<ComponentType<KeepingToldProps>>(() => Promise.all([import('./keeping-told.tsx'), learnAll()]).then(
  ([{ KeepingTold }]) => ({ default: KeepingTold }),
  () => ({ default: () => null }),
))

/** Told once, and only where something could not be kept. */
export function KeepingNotice() {
  const { trouble, told, dismiss } = useKeeping()
  return trouble && !told ? <Suspense fallback={null}><Told trouble={trouble} onDismiss={dismiss} /></Suspense> : null
}
