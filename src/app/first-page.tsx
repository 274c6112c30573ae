import type { ReactElement } from 'react'
import type { Language } from '../engine/index.ts'
import { speak, startSpeaking } from '../i18n/index.ts'
import { createStores } from '../state/stores.ts'
import { memoryShelf } from '../state/guest.ts'
import { App } from './app.tsx'
import { createLoader } from './loader.ts'
import { site } from './site.ts'
import type { Solver } from './solver.ts'

const nothing = () => new Promise<never>(() => undefined)
const idle: Solver = { prepare: () => undefined, debrief: nothing, open: nothing }

/** The page as it stands before anything is known of its visitor: the build draws it, and the browser goes on from there. */
export async function firstPage(language: Language): Promise<ReactElement> {
  await startSpeaking(language)
  await speak(language)
  const stores = createStores({
    language, slate: undefined, shelf: memoryShelf(), locks: undefined, now: () => 0, chance: () => 0,
  })
  return <App stores={stores} services={{ loader: createLoader(site), solver: idle }} />
}
