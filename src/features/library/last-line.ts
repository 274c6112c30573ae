import { phrasesOf, replay, speechAt, tablesOf, type Attempt, type Language, type Script } from '../../engine/index.ts'

export type Line = { words: readonly string[]; lang: Language }

/** What is being said where an attempt stands; undefined where it no longer fits its scenario, or has ended. */
export function lastLine(script: Script, { rulesHash, variant, replies, vars }: Attempt): Line | undefined {
  if (rulesHash !== script.rulesHash) return undefined
  const tables = tablesOf(script.structure, variant)
  const speech = speechAt(script.structure, tables, replay(tables, replies).state)
  return speech && { words: phrasesOf(script, speech.text, vars), lang: script.language }
}
