import { readFileSync } from 'node:fs'
import {
  editionOf, listingOf, METHOD_NAMES, methodWordsOf, parseMethod, phraserOf, wordingOf, type Method, type Scenario,
} from '../../src/engine/files.ts'
import type { Language, Listing, MethodWords, Script } from '../../src/engine/index.ts'
import { solve } from '../../src/engine/solve/solve.ts'

function readMethod(): Method {
  const texts = METHOD_NAMES.map((name) => [name, readFileSync(`scenarios/method/${name}.yaml`, 'utf8')])
  const { value, findings } = parseMethod(Object.fromEntries(texts))
  if (!value) throw new Error(JSON.stringify(findings))
  return value
}

/** The method as the library has it. */
export const method: Method = readMethod()

export const methodIn = (language: Language): MethodWords => methodWordsOf(method, language)

/** A scenario as it is published, in each language. */
export function scriptsOf(story: Scenario): Record<Language, Script> {
  const variants = Object.keys(story.variants)
  const edition = editionOf(story, new Map(variants.map((variant) => [variant, solve(story, variant)])))
  const scripts = story.languages.map((language) => [language, { ...edition, ...wordingOf(story, method, language, phraserOf(language)) }])
  return Object.fromEntries(scripts)
}

export const listingIn = (story: Scenario, language: Language): Listing => listingOf(story, method, language)
