import type { PlacedFinding } from '../../engine/index.ts'

type Sentences = Readonly<Record<string, string>>

const sources: Record<string, () => Promise<{ default: Sentences }>> = {
  en: () => import('../../i18n/findings.en.json'),
  ja: () => import('../../i18n/findings.ja.json'),
}

const known = new Map<string, Promise<Sentences>>()

/** The sentences that findings stand for, in a language; fetched when a file is first refused. */
export function sentencesIn(language: string): Promise<Sentences> {
  const promise = known.get(language) ?? (sources[language] ?? sources['en']!)().then((words) => words.default)
  known.set(language, promise)
  return promise
}

/** What is wrong and what mends it; a code without a sentence speaks for itself. */
export const sentenceOf = (sentences: Sentences, { code, detail }: PlacedFinding): string =>
  (sentences[code] ?? code).replace(/\{\{([a-zA-Z]+)\}\}/g, (blank, name: string) => String(detail[name] ?? blank))
