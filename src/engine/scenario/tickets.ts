import type { Scenario, Structure, Text } from './scenario.ts'
import { LANGUAGES, type Language } from './vocabulary.ts'

/** All words of one language, in the order of their tickets; an empty string where the file has none. */
export type Words = readonly string[]

const isText = (value: object): value is Text => {
  const keys = Object.keys(value)
  return keys.length > 0 && keys.every((key) => (LANGUAGES as readonly string[]).includes(key))
}

function exchanged(value: unknown, texts: Text[]): unknown {
  if (Array.isArray(value)) return value.map((item) => exchanged(item, texts))
  if (typeof value !== 'object' || value === null) return value
  if (isText(value)) return texts.push(value) - 1
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, exchanged(item, texts)]))
}

/** Takes the words out of a scenario: rules that name no language, and the words of each language apart. */
export function ticketed(scenario: Scenario): { structure: Structure; words: Partial<Record<Language, Words>> } {
  const texts: Text[] = []
  const structure = exchanged(scenario, texts) as Structure
  const words = Object.fromEntries(
    scenario.languages.map((language) => [language, texts.map((text) => text[language] ?? '')]),
  )
  return { structure, words }
}
