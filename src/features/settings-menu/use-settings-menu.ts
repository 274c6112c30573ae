import { useSettings } from '../../state/use-settings.ts'

export const useSettingsMenu = useSettings
