/** What the build has drawn, as it says itself. */
export interface Known {
  /** By the scenario. */
  scenarios: Readonly<Record<string, { variants: readonly string[]; stamp: string }>>
  /** The style sheets of each kind of screen. */
  styles: Readonly<Record<Kind, readonly string[]>>
}

export type Kind = 'briefing' | 'play' | 'ended'

declare const DRAWN: Known

export const known: Known = DRAWN

export const scenarioNamed = (id: string) => (Object.hasOwn(known.scenarios, id) ? known.scenarios[id] : undefined)

/** The build has drawn the replies in the order of this seed. */
export const DRAWN_BY = 0
