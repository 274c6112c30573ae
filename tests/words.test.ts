import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import en from '../src/i18n/en.json'
import ja from '../src/i18n/ja.json'

type Words = { [key: string]: string | Words }

/** Every key with its words, as `t` is asked for it. */
function entriesOf(words: Words, path = ''): [key: string, words: string][] {
  return Object.entries(words).flatMap(([key, value]) =>
    (typeof value === 'string' ? [[path + key, value] as [string, string]] : entriesOf(value, `${path}${key}.`)))
}

const files = { en: new Map(entriesOf(en)), ja: new Map(entriesOf(ja)) }
const plural = /_(zero|one|two|few|many|other)$/
const keysOf = (map: Map<string, string>) => [...new Set([...map.keys()].map((key) => key.replace(plural, '')))].toSorted()
const blanksOf = (words = '') => [...new Set([...words.matchAll(/\{\{\s*([\w-]+)/g)].map(([, blank]) => blank))].toSorted()

/** What the sources ask for: keys as they stand, and the beginnings of those that are put together. */
function asked(): { whole: Set<string>; begun: string[] } {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => /^(features|app)\/.*\.tsx?$/.test(path.replaceAll('\\', '/')))
    .map((path) => readFileSync(`src/${path}`, 'utf8'))
  const texts = sources.flatMap((source) => [...source.matchAll(/'([\w.-]+)'|`([^`]*)`/g)].map(([, plain, template]) => plain ?? template ?? ''))
  return {
    whole: new Set(texts),
    begun: texts.filter((text) => text.includes('${')).map((text) => text.slice(0, text.indexOf('${'))).filter((text) => text.includes('.')),
  }
}

describe('the words of the interface', () => {
  it('are the same keys in both languages', () => {
    expect(keysOf(files.ja)).toEqual(keysOf(files.en))
  })

  it('have the same blanks in both languages', () => {
    const differing = [...files.en].filter(([key, words]) => {
      const other = files.ja.get(key) ?? files.ja.get(key.replace(plural, '_other'))
      return blanksOf(words).join() !== blanksOf(other).join()
    })
    expect(differing).toEqual([])
  })

  it('are never empty', () => {
    expect([...files.en, ...files.ja].filter(([, words]) => words.trim() === '')).toEqual([])
  })

  it('are all said somewhere', () => {
    const { whole, begun } = asked()
    const dead = keysOf(files.en).filter((key) => !whole.has(key) && !begun.some((beginning) => key.startsWith(beginning)))
    expect(dead).toEqual([])
  })

  it('leave no line of Japanese to begin with a mark that closes one, or end with one that opens', () => {
    expect([...files.ja].filter(([, words]) => /^[。、」』）]|[「『（]$/.test(words.trim()))).toEqual([])
  })
})
