import type { SettingsState } from '../../state/settings.ts'
import { useSettings } from '../../state/use-settings.ts'

export type Chosen = SettingsState

export const useSettingsMenu = (): Chosen => useSettings()
