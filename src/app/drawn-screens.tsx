import { Suspense, type ReactElement } from 'react'
import { applying, offered, startOf, tablesOf, turnAt, type Attempt, type Language, type Script } from '../engine/index.ts'
import { learnAll, speak, startSpeaking } from '../i18n/index.ts'
import { beginRun } from '../state/begin.ts'
import { StoresProvider } from '../state/use-stores.ts'
import { SharedOutcome } from '../features/debrief/shared-outcome.tsx'
import { BriefingRoute } from './briefing-route.tsx'
import { Conversation } from './conversation-route.tsx'
import { idleServices, unknownStores } from './first-page.tsx'
import type { Sources } from './loader.ts'
import { Page } from './page.tsx'
import { playableOf } from './use-begin.ts'
import { ServicesProvider } from './use-services.ts'

/** So many draws put every reply in more than one place. */
const DRAWS = 8

/** A screen as it stands after each of several draws. */
export interface Drawn {
  draws: ReactElement[]
  /** The turn on it, where nothing but the order of the replies is drawn. */
  turn?: string | undefined
}

/** The interface learns a language; it speaks one at a time. */
export async function speakOnly(language: Language): Promise<void> {
  await startSpeaking(language)
  await speak(language)
  await learnAll()
}

const begun = (script: Script, variant: string, seed: number): Attempt =>
  beginRun({ ...playableOf(script), variants: [variant] }, {}, { id: 'drawn', seed, now: new Date(0).toISOString() }, { setting: 'guided' })

/** The turn a variant begins with, if every reply that there is can be given at once. */
function turnFor({ structure }: Script, variant: string): string | undefined {
  const tables = tablesOf(structure, variant)
  const state = startOf(tables)
  return applying(tables, state).length === offered(tables, state).length ? turnAt(tables, state)?.key : undefined
}

/**
 * The screens of a scenario before anything is known of their visitor: the briefing, which may be of any variant, the
 * first turn of each variant, and how a talk that came by a link has ended.
 */
export async function drawnScreens(language: Language, id: string, sources: Sources): Promise<{ variants: string[]; screens: Record<string, Drawn> }> {
  const services = idleServices(sources)
  const script = await services.loader.script(id, language)
  if (!script) throw new Error(`There is no scenario ${id}`)
  const { variants, endings } = script.structure
  const drawn = (seed: number, screen: ReactElement) => (
    <StoresProvider key={seed} value={unknownStores(language, () => seed)}>
      <ServicesProvider value={services}><Suspense>{screen}</Suspense></ServicesProvider>
    </StoresProvider>
  )
  const draws = (screenFor: (seed: number) => ReactElement) =>
    Array.from({ length: DRAWS }, (_, seed) => drawn(seed, screenFor(seed)))
  const talks = Object.keys(variants).map((variant): [string, Drawn] => [`play.${variant}`, {
    draws: draws((seed) => <Conversation script={script} attempt={begun(script, variant, seed)} />),
    turn: turnFor(script, variant),
  }])
  const ended = Object.entries(endings).map(([key, ending]): [string, Drawn] => [`ended.${key}`, {
    draws: [drawn(0, <Page><SharedOutcome script={script} ending={ending} /></Page>)],
  }])
  const briefing = { draws: draws(() => <BriefingRoute scenario={id} />) }
  return { variants: Object.keys(variants), screens: { briefing, ...Object.fromEntries([...talks, ...ended]) } }
}
