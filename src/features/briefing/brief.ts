import { phrasesOf, type Channel, type Face, type Language, type Script, type Ticket } from '../../engine/index.ts'

type Phrases = readonly string[]

/** What a trainee is told before a run of a variant, in the language of the conversation. */
export type Brief = {
  lang: Language
  channel: Channel
  level: number
  minutes: number
  version: number
  title: Phrases
  you: Phrases
  goal: Phrases
  facts: Phrases[]
  unknown: Phrases[]
  redlines: Phrases[]
  place?: Phrases
  ask?: Phrases
  principle?: string
  /** Who speaks first. */
  person?: Face
}

/** The briefing of a variant: its own words where it has any, else those of the scenario. */
export function briefOf(script: Script, variant: string): Brief {
  const { structure, cast, language: lang } = script
  const own = structure.variants[variant]
  const { you, goal, facts, unknown, redlines, place, ask, principle } = { ...structure.briefing, ...own?.briefing }
  const first = structure.turns[own?.start ?? structure.start]
  const person = cast[first?.by ?? '']
  const said = (ticket: Ticket) => phrasesOf(script, ticket)
  const { channel, level, minutes, version } = structure
  return {
    lang, channel: first?.channel ?? channel, level, minutes, version,
    title: said(structure.title),
    you: said(you),
    goal: said(goal),
    facts: facts.map(said),
    unknown: unknown.map(said),
    redlines: redlines.map(({ text }) => said(text)),
    ...(place !== undefined && { place: said(place) }),
    ...(ask !== undefined && { ask: said(ask) }),
    ...(principle !== undefined && { principle }),
    ...(person && { person }),
  }
}
