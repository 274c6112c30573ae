import { lazy, Suspense, useEffect, useState } from 'react'
import { learnAll } from '../i18n/index.ts'
import { keeper } from './site-worker.ts'
import { whenQuiet } from './when-quiet.ts'

const Notice = lazy(async () => {
  const [{ EditionNotice }, { editions }] = await Promise.all([import('./edition-notice.tsx'), import('./editions-here.ts'), learnAll()])
  return { default: () => <EditionNotice editions={editions} /> }
})

/** Where a newer edition is told of. Who is here for the first time has the newest: nothing is fetched for them. */
export function EditionPlace() {
  const [isReturning, setReturning] = useState(false)
  useEffect(() => {
    let isThere = true
    void whenQuiet().then(() => isThere && setReturning(Boolean(keeper()?.controller)))
    return () => {
      isThere = false
    }
  }, [])
  return isReturning && <Suspense fallback={null}><Notice /></Suspense>
}
