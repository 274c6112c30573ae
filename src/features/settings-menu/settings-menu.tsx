import { useSettings } from '../../state/use-settings.ts'

/** Stands in the top bar of every screen but the conversation; the app gives it no props. */
export function SettingsMenu() {
  return <span>{useSettings().language}</span>
}
