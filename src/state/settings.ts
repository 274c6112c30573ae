import { createStore, type StoreApi } from 'zustand/vanilla'
import { LANGUAGES, type Language, type Setting } from '../engine/index.ts'
import type { Slate } from './journal.ts'
import { type Trouble, troubleOf } from './keeping.ts'

export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

export const TEXT_SIZES = ['standard', 'large', 'largest'] as const
export type TextSize = (typeof TEXT_SIZES)[number]

export const MOTIONS = ['system', 'reduced'] as const
export type Motion = (typeof MOTIONS)[number]

/** Exam is chosen for one run, never kept. */
export const KEPT_SETTINGS = ['guided', 'natural', 'bare'] as const satisfies readonly Setting[]
export type KeptSetting = (typeof KEPT_SETTINGS)[number]

export interface Settings {
  /** Of the interface. */
  language: Language
  /** Of what is said in a conversation. */
  conversation: Language | 'same'
  theme: Theme
  textSize: TextSize
  motion: Motion
  /** Readings over hard Japanese words. */
  furigana: boolean
  /** Their lines are spoken, where this device has a voice of its own. */
  voice: boolean
  /** How much of the room the trainee last chose to be shown; absent until the first choice. */
  setting?: KeptSetting | undefined
  /** The trainee says a reply aloud before the written ones are shown. */
  sayItFirst: boolean
  /** A turn that may be answered by waiting has a clock, which waits for the trainee. */
  pressure: boolean
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

export const DEFAULTS: Omit<Settings, 'language'> = {
  conversation: 'same',
  theme: 'system',
  textSize: 'standard',
  motion: 'system',
  furigana: false,
  voice: false,
  sayItFirst: false,
  pressure: false,
  shortcuts: true,
}

/** What was stored, each part only where it means something; the language was chosen before the first paint. */
export function settingsFrom(stored: unknown, otherwise: Omit<Settings, 'language'> = DEFAULTS): Omit<Settings, 'language'> {
  const known: Partial<Record<keyof Settings, unknown>> = typeof stored === 'object' && stored !== null ? stored : {}
  const flag = (name: 'furigana' | 'voice' | 'sayItFirst' | 'pressure' | 'shortcuts') =>
    oneOf([true, false], known[name], otherwise[name])
  return {
    conversation: oneOf<Settings['conversation']>(['same', ...LANGUAGES], known.conversation, otherwise.conversation),
    theme: oneOf(THEMES, known.theme, otherwise.theme),
    textSize: oneOf(TEXT_SIZES, known.textSize, otherwise.textSize),
    motion: oneOf(MOTIONS, known.motion, otherwise.motion),
    setting: oneOf<KeptSetting | undefined>(KEPT_SETTINGS, known.setting, otherwise.setting),
    furigana: flag('furigana'),
    voice: flag('voice'),
    sayItFirst: flag('sayItFirst'),
    pressure: flag('pressure'),
    shortcuts: flag('shortcuts'),
  }
}

/** The shape in which zustand's persist kept them: what is stored today opens for ever. */
type Stored = { state: Settings; version: 1 }

function read(slate: Slate | undefined): unknown {
  const text = slate?.getItem(SETTINGS_KEY) ?? 'null'
  try {
    return (JSON.parse(text) as Partial<Stored> | null)?.state
  } catch {
    return undefined
  }
}

const write = (slate: Slate | undefined, state: Settings) =>
  slate?.setItem(SETTINGS_KEY, JSON.stringify({ state, version: 1 } satisfies Stored))

/** A page without storage forgets its settings and works. */
export function createSettings(language: Language, slate: Slate | undefined, report: (trouble: Trouble) => void): SettingsStore {
  const attempt = <T>(act: () => T): T | undefined => {
    try {
      return act()
    } catch (error) {
      report(troubleOf(error))
      return undefined
    }
  }
  const kept = settingsFrom(attempt(() => read(slate)))
  const store = createStore<SettingsState>((set) => ({ language, ...kept, change: (settings) => set(settings) }))
  store.subscribe((state) => attempt(() => write(slate, state)))
  return store
}

/** The language of what is said. */
export const conversationLanguage = ({ conversation, language }: Settings): Language =>
  conversation === 'same' ? language : conversation
