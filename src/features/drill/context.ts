import { textOf, type Card, type Channel, type Face, type Look, type Script } from '../../engine/index.ts'

/** What of a moment is shown. */
export type Shown = {
  speaker: Face
  /** Phrase by phrase. */
  words: string[]
  look: Look
  notice?: string
  channel: Channel
}

/** What led to the turn of a card: its recap, else what the trainee has come for. */
export function contextOf({ turn, variant }: Card, script: Script, vars?: Readonly<Record<string, string>>): string {
  const { turns, briefing, variants } = script.structure
  const { goal } = { ...briefing, ...variants[variant]?.briefing }
  return textOf(script, turns[turn]?.recap ?? goal, vars)
}
