import type { ReactElement } from 'react'
import type { Language } from '../engine/index.ts'
import { speak, startSpeaking } from '../i18n/index.ts'
import { createStores, type Stores } from '../state/stores.ts'
import { memoryShelf } from '../state/guest.ts'
import { App } from './app.tsx'
import { createLoader, type Sources } from './loader.ts'
import { site } from './site.ts'
import type { Solver } from './solver.ts'
import type { Services } from './use-services.ts'

const nothing = () => new Promise<never>(() => undefined)
const idle: Solver = { prepare: () => undefined, debrief: nothing, open: nothing }

export const idleServices = (sources: Sources): Services => ({ loader: createLoader(sources), solver: idle })

/** What is known of somebody who was never here: nothing. */
export const unknownStores = (language: Language, chance: () => number): Stores =>
  createStores({ language, slate: undefined, shelf: memoryShelf(), locks: undefined, now: () => 0, chance })

/** The page as it stands before anything is known of its visitor: the build draws it, and the browser goes on from there. */
export async function firstPage(language: Language): Promise<ReactElement> {
  await startSpeaking(language)
  await speak(language)
  return <App stores={unknownStores(language, () => 0)} services={idleServices(site)} />
}
