import { createJSONStorage, persist, type StateStorage } from 'zustand/middleware'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { LANGUAGES, type Language } from '../engine/index.ts'
import type { Slate } from './journal.ts'
import { type Trouble, troubleOf } from './keeping.ts'

export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

export interface Settings {
  /** Of the interface. */
  language: Language
  /** Of what is said in a conversation. */
  conversation: Language | 'same'
  theme: Theme
  /** Single keys act in conversation and debrief. */
  shortcuts: boolean
}

export interface SettingsState extends Settings {
  change: (settings: Partial<Settings>) => void
}

export type SettingsStore = StoreApi<SettingsState>

/** Read by index.html before the first paint. */
export const SETTINGS_KEY = 'taiza-settings'

const oneOf = <T>(values: readonly T[], value: unknown, otherwise: T): T =>
  values.find((each) => each === value) ?? otherwise

/** What was stored, each part only where it means something; the language was chosen before the first paint. */
function merged(stored: unknown, state: SettingsState): SettingsState {
  const { conversation, theme, shortcuts } = (stored ?? {}) as Record<keyof Settings, unknown>
  return {
    ...state,
    conversation: oneOf<Settings['conversation']>(['same', ...LANGUAGES], conversation, state.conversation),
    theme: oneOf(THEMES, theme, state.theme),
    shortcuts: oneOf([true, false], shortcuts, state.shortcuts),
  }
}

/** Storage that never throws: a page without it forgets its settings and works. */
function forgiving(slate: Slate | undefined, report: (trouble: Trouble) => void): StateStorage {
  const attempting = <T>(act: () => T, otherwise: T): T => {
    try {
      return act()
    } catch (error) {
      report(troubleOf(error))
      return otherwise
    }
  }
  const readable = (text: string | null) => {
    try {
      return text !== null && JSON.parse(text) ? text : null
    } catch {
      return null
    }
  }
  return {
    getItem: (key) => readable(attempting(() => slate?.getItem(key) ?? null, null)),
    setItem: (key, text) => attempting(() => slate?.setItem(key, text), undefined),
    removeItem: (key) => attempting(() => slate?.removeItem(key), undefined),
  }
}

export const createSettings = (
  language: Language,
  slate: Slate | undefined,
  report: (trouble: Trouble) => void,
): SettingsStore =>
  createStore<SettingsState>()(
    persist(
      (set) => ({ language, conversation: 'same', theme: 'system', shortcuts: true, change: (settings) => set(settings) }),
      {
        name: SETTINGS_KEY,
        version: 1,
        storage: createJSONStorage(() => forgiving(slate, report)),
        partialize: (state) => {
          const { change: _, ...settings } = state
          return settings
        },
        merge: merged,
      },
    ),
  )

/** The language of what is said. */
export const conversationLanguage = ({ conversation, language }: Settings): Language =>
  conversation === 'same' ? language : conversation
