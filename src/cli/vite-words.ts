import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'

const virtual = 'virtual:words/'

/** Parts the words of each language: those that the first page says, and those that its other screens say. */
export function words(first: readonly string[], folder = 'src/i18n'): Plugin {
  return {
    name: 'taiza:words',
    resolveId: (id) => (id.startsWith(virtual) ? `\0${id}` : undefined),
    load(id) {
      const [, language, part] = /^\0virtual:words\/(\w+)\/(first|rest)$/.exec(id) ?? []
      if (!language) return undefined
      const file = resolve(folder, `${language}.json`)
      this.addWatchFile(file)
      const all: Record<string, unknown> = JSON.parse(readFileSync(file, 'utf8'))
      const wanted = Object.entries(all).filter(([block]) => first.includes(block) === (part === 'first'))
      return `export const words = ${JSON.stringify(Object.fromEntries(wanted))}`
    },
  }
}
