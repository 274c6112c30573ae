import { useSettingsMenu } from './use-settings-menu.ts'

/** Stands in the top bar of every screen but the conversation; the app gives it no props. */
export function SettingsMenu() {
  return <span>{useSettingsMenu().language}</span>
}
