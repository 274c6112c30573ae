import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { afterEach, describe, expect, it } from 'vitest'
import { scenarios } from '../../src/cli/vite-scenarios.ts'
import { words } from '../../src/cli/vite-words.ts'
import type { Listing } from '../../src/engine/index.ts'
import { PHRASE_BREAK } from '../../src/engine/index.ts'
import { unpacked } from '../../src/engine/scenario/packed.ts'

const CALL = 'gatekeeper-first-call'
const folders: string[] = []

/** A library of one scenario, whose file reads as changed. */
function library(change: (text: string) => string = (text) => text): string {
  const folder = mkdtempSync(join(tmpdir(), 'library-'))
  folders.push(folder)
  cpSync('scenarios/method', join(folder, 'method'), { recursive: true })
  cpSync(`scenarios/${CALL}`, join(folder, CALL), { recursive: true })
  const file = join(folder, CALL, 'scenario.yaml')
  writeFileSync(file, change(readFileSync(file, 'utf8')))
  return folder
}

/** Builds a page that lists the library in a language. */
async function built(folder: string, language = 'en') {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [scenarios(folder), {
      name: 'page',
      resolveId: (id) => (id === 'page' ? id : undefined),
      load: (id) => (id === 'page' ? `export { catalogue } from 'virtual:scenarios/${language}'` : undefined),
    }],
    build: { write: false, minify: false, rolldownOptions: { input: 'page', preserveEntrySignatures: 'strict' } },
  })
  const { output } = Array.isArray(result) ? result[0]! : (result as Exclude<typeof result, unknown[] | { on: unknown }>)
  const files = new Map(output.map((each) => [each.fileName, each.type === 'asset' ? String(each.source) : each.code]))
  const page = output.find((each) => each.type === 'chunk')?.code ?? ''
  const read = (pattern: RegExp) => JSON.parse([...files].find(([name]) => pattern.test(name))?.[1] ?? 'null')
  return { files, page, read }
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

describe('the build', () => {
  it('puts down the rules of a scenario once and its words for each language', async () => {
    const { files, page, read } = await built(library())
    const names = [...files.keys()].filter((name) => name.includes(CALL)).map((name) => name.replace(/\.[0-9a-f]{16}/, ''))
    expect(names.toSorted()).toEqual([`scenarios/${CALL}.en.json`, `scenarios/${CALL}.ja.json`, `scenarios/${CALL}.json`])
    expect(page).toContain(CALL)
    expect(Object.keys(unpacked(read(/call\.[0-9a-f]+\.json/).structure).turns).length).toBeGreaterThan(13)
  })

  it('lists what a card needs and nothing of the talk', async () => {
    const { page } = await built(library(), 'ja')
    expect(page.length).toBeLessThan(2500)
  })

  it('parts Japanese where a reader would break the line, and loses no word', async () => {
    const { read } = await built(library())
    const { words: phrased } = read(/\.ja\.json/) as { words: string[] }
    const source = readFileSync(`scenarios/${CALL}/scenario.yaml`, 'utf8')
    expect(phrased.filter((text) => text.includes(PHRASE_BREAK)).length).toBeGreaterThan(100)
    expect(phrased.map((text) => text.replaceAll(PHRASE_BREAK, '')).filter((text) => text && !source.includes(text))).toEqual([])
  })

  it('changes the names of the files when a word changes', async () => {
    const stampOf = ({ files }: Awaited<ReturnType<typeof built>>) => [...files.keys()].find((name) => name.includes(`${CALL}.`))
    const before = stampOf(await built(library()))
    const after = stampOf(await built(library((text) => text.replace('The first call to Towa', 'The second call to Towa'))))
    expect(after).not.toBe(before)
  })

  it('stops at an error and names file, line and remedy', async () => {
    const broken = library((text) => text.replace(/goto: [\w-]+/, 'goto: nowhere'))
    await expect(built(broken)).rejects.toThrow(/scenario\.yaml:\d+:\d+ error dangling-goto/)
  })

  it('lets the page bring the first scenarios along and fetch the others', async () => {
    const folder = library()
    for (let copy = 0; copy < 25; copy++) cpSync(join(folder, CALL), join(folder, `copy-${copy}`), { recursive: true })
    const { page, read } = await built(folder)
    const listed = (page.match(/"?id"?: "/g) ?? []).length
    const rest = read(/scenarios\/list\.[0-9a-f]+\.en\.json/) as { keywords: string[]; listings: Listing[] }
    expect([listed, listed + rest.listings.length, rest.keywords.length]).toEqual([24, 26, 24])
  })
})

describe('the words of the interface', () => {
  const load = (id: string) => {
    const plugin = words(['app', 'library'])
    const hook = plugin.load as (this: { addWatchFile: (file: string) => void }, id: string) => string
    return hook.call({ addWatchFile: () => undefined }, `\0virtual:words/${id}`)
  }
  const blocksOf = (id: string) => Object.keys(JSON.parse(load(id).replace('export const words = ', '')))

  it.each(['en', 'ja'])('in %s are parted into the first page’s and the rest', (language) => {
    expect(blocksOf(`${language}/first`)).toEqual(['app', 'library'])
    expect(blocksOf(`${language}/rest`)).toEqual(expect.arrayContaining(['briefing', 'conversation', 'debrief']))
  })
})
