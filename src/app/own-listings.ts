import { LANGUAGES, practisedIn, textOf, type Language, type Listing } from '../engine/index.ts'
import type { OwnScenario } from '../state/shelf.ts'
import { scriptFrom } from './use-scenario.ts'

/** Its title and its people in every language that it has. */
function keywordsOf(own: OwnScenario): string {
  const scripts = LANGUAGES.flatMap((language) => scriptFrom(own, language) ?? [])
  const words = scripts.flatMap((script) => [
    textOf(script, script.structure.title),
    ...Object.values(script.cast).flatMap(({ name, firm }) => [name, firm]),
  ])
  return [...new Set(words)].join(' ')
}

function listingOf(own: OwnScenario, language: Language): Listing[] {
  const script = scriptFrom(own, language)
  const first = script?.structure.turns[script.structure.start]
  const face = first && script.cast[first.by]
  if (!script || !face) return []
  const { structure } = script
  const { version, family, channel, level, minutes, languages, variants } = structure
  return [{
    id: own.id, version, family, channel, ...practisedIn(structure), level, minutes, languages,
    title: textOf(script, structure.title),
    summary: textOf(script, structure.summary),
    keywords: keywordsOf(own),
    person: { ...face, mood: first.mood.at(-1)?.look.mood ?? 'neutral' },
    variants: Object.keys(variants),
  }]
}

/** The trainee's own scenarios as the library lists them, the newest first. */
export const ownListings = (own: Readonly<Record<string, OwnScenario>>, language: Language): Listing[] =>
  Object.values(own)
    .toSorted((a, b) => b.added.localeCompare(a.added))
    .flatMap((each) => listingOf(each, language))
