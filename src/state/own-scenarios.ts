import { createStore, type StoreApi } from 'zustand/vanilla'
import { type Trouble, troubleOf } from './keeping.ts'
import type { OwnScenario, Shelf } from './shelf.ts'

export interface OwnScenariosState {
  ready: boolean
  all: Readonly<Record<string, OwnScenario>>
  load: () => Promise<void>
  keep: (scenario: OwnScenario) => void
  remove: (id: string) => void
  /** Takes note of scenarios that already stand on the shelf; what this visit knows stays. */
  receive: (scenarios: readonly OwnScenario[]) => void
  /** Knows of none from here on. */
  forget: () => void
}

export type OwnScenarios = StoreApi<OwnScenariosState>

export const createOwnScenarios = (shelf: Shelf, report: (trouble: Trouble) => void): OwnScenarios =>
  createStore<OwnScenariosState>((set, get) => {
    const byId = (scenarios: readonly OwnScenario[]) => Object.fromEntries(scenarios.map((own) => [own.id, own]))
    const refused = (error: unknown) => report(troubleOf(error))
    return {
      ready: false,
      all: {},
      load: async () => {
        const kept: unknown[] = await shelf.scenarios().catch((error: unknown) => (refused(error), []))
        // Few have any: what tells a sound one is fetched for them.
        const sound = kept.length > 0 ? kept.filter((await import('./edition-check.ts')).isOwnScenario) : []
        if (sound.length < kept.length) report('corrupt')
        set(({ all }) => ({ all: { ...byId(sound), ...all }, ready: true }))
      },
      keep: (scenario) => {
        set(({ all }) => ({ all: { ...all, [scenario.id]: scenario } }))
        shelf.keepScenario(scenario).catch(refused)
      },
      remove: (id) => {
        const { [id]: _, ...all } = get().all
        set({ all })
        shelf.removeScenario(id).catch(refused)
      },
      receive: (scenarios) => set(({ all }) => ({ all: { ...byId(scenarios), ...all } })),
      forget: () => set({ all: {} }),
    }
  })
