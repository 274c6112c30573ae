import type { Language, Scenario } from '../../src/engine/index.ts'
import { methodMapOf } from '../../src/engine/files.ts'
import { packed } from '../../src/engine/scenario/packed.ts'
import type { Rest, Sources } from '../../src/app/loader.ts'
import { listingIn, method, methodIn, scriptsOf } from './script.ts'

/** A site that publishes these scenarios, with every address it was asked for. */
export function siteOf(...stories: Scenario[]): Sources & { asked: string[] } {
  const asked: string[] = []
  const files = new Map<string, unknown>([['check', method]])
  for (const language of ['en', 'ja'] as const) {
    files.set(`method.${language}`, methodIn(language))
    files.set(`rest.${language}`, { keywords: stories.map((story) => listingIn(story, language).keywords), listings: [] } satisfies Rest)
    files.set(`map.${language}`, methodMapOf(method, stories, language))
  }
  for (const story of stories) {
    const scripts = scriptsOf(story)
    const { rulesHash, wordsHash, structure, proven } = scripts.en
    files.set(`scenarios/${story.id}.s.json`, { rulesHash, wordsHash, structure: packed(structure), proven })
    for (const language of story.languages) {
      const { words, cast, readings } = scripts[language]
      files.set(`scenarios/${story.id}.s.${language}.json`, { language, words, cast, ...(readings ? { readings } : {}) })
    }
  }
  return {
    asked,
    catalogue: async (language: Language) => ({
      listings: stories.map((story) => ({ ...listingIn(story, language), keywords: '', stamp: 's' })),
      rest: `rest.${language}`,
      isLong: false,
      method: `method.${language}`,
      check: 'check',
      map: `map.${language}`,
    }),
    read: async (path) => {
      asked.push(path)
      const file = files.get(path)
      if (file === undefined) throw new Error(`${path}: 404`)
      return structuredClone(file)
    },
  }
}
