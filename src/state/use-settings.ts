import { useStore } from 'zustand'
import { conversationLanguage, type SettingsState } from './settings.ts'
import { useStores } from './use-stores.ts'

/** The settings, and `change` to change some of them. */
export const useSettings = (): SettingsState => useStore(useStores().settings)

export const useConversationLanguage = () => conversationLanguage(useSettings())
