import { loadDefaultJapaneseParser } from 'budoux'
import { join, relative, resolve } from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'
import {
  checkScenario, editionOf, FAMILIES, fingerprint, LANGUAGES, listingOf, methodMapOf, methodWordsOf, packed, phraserOf, wordingOf,
  type Checked, type FiledFinding, type Language, type Method, type Phraser, type Scenario,
} from '../engine/files.ts'
import { lineOf } from './sentences.ts'
import { prove } from './prove.ts'
import { readFolders, readMethod } from './sources.ts'

type Sound = Checked & { scenario: Scenario; path: string }

interface Published {
  /** What is fetched when it is needed, by its path in the site. */
  files: Map<string, string>
  /** The module that the first page of a language loads. */
  modules: Record<Language, string>
}

/** So many scenarios the first page brings along; it fetches the others, and what is only searched, once it stands. */
const AT_ONCE = 24

const virtual = 'virtual:scenarios/'
const japanese = loadDefaultJapaneseParser()
const phrasers: Record<Language, Phraser> = { en: phraserOf('en'), ja: (text) => japanese.parse(text) }

const inOrder = (a: Scenario, b: Scenario) =>
  a.level - b.level || FAMILIES.indexOf(a.family) - FAMILIES.indexOf(b.family) || a.id.localeCompare(b.id)

const eachLanguage = <T>(make: (language: Language) => T) =>
  Object.fromEntries(LANGUAGES.map((language) => [language, make(language)])) as Record<Language, T>

/** Files whose names change with what they hold, so that they may be kept for ever. */
class Files extends Map<string, string> {
  add(name: string, texts: Readonly<Record<string, object>>): string {
    const contents = Object.entries(texts).map(([ending, value]) => [ending, JSON.stringify(value)] as const)
    const stamp = fingerprint(contents.map(([, text]) => text).join())
    for (const [ending, text] of contents) this.set(`scenarios/${name}.${stamp}${ending}.json`, text)
    return stamp
  }
}

function addScenario(files: Files, { scenario, solutions }: Sound, method: Method): string {
  const edition = editionOf(scenario, solutions)
  const wordings = scenario.languages.map((language) =>
    [`.${language}`, wordingOf(scenario, method, language, phrasers[language])] as const)
  return files.add(scenario.id, {
    '': { ...edition, structure: packed(edition.structure) },
    ...Object.fromEntries(wordings),
  })
}

function published(checked: readonly Sound[], method: Method): Published {
  const files = new Files()
  const sorted = checked.toSorted((a, b) => inOrder(a.scenario, b.scenario))
  const stamped = sorted.map((sound) => ({ sound, stamp: addScenario(files, sound, method) }))
  const methodWords = LANGUAGES.map((language) => [`.${language}`, methodWordsOf(method, language)] as const)
  const methodStamp = files.add('method', { '': method, ...Object.fromEntries(methodWords) })
  const maps = LANGUAGES.map((language) => [`.${language}`, methodMapOf(method, sorted.map(({ scenario }) => scenario), language)] as const)
  const mapStamp = files.add('map', Object.fromEntries(maps))
  const modules = eachLanguage((language) => {
    const listings = stamped.map(({ sound, stamp }) => ({ ...listingOf(sound.scenario, method, language), stamp }))
    const first = listings.slice(0, AT_ONCE)
    const rest = { keywords: first.map(({ keywords }) => keywords), listings: listings.slice(AT_ONCE) }
    const catalogue = {
      listings: first.map((listing) => ({ ...listing, keywords: undefined })),
      rest: `scenarios/list.${files.add('list', { [`.${language}`]: rest })}.${language}.json`,
      isLong: rest.listings.length > 0,
      method: `scenarios/method.${methodStamp}.${language}.json`,
      check: `scenarios/method.${methodStamp}.json`,
      map: `scenarios/map.${mapStamp}.${language}.json`,
    }
    return `export const catalogue = ${JSON.stringify(catalogue)}`
  })
  return { files, modules }
}

/** Reads and checks every scenario of a folder. */
function publish(folder: string): { result: Published | undefined; findings: FiledFinding[] } {
  const { value: method, findings } = readMethod(join(folder, 'method'))
  if (!method) return { result: undefined, findings }
  const checked = readFolders(folder).map(({ path, ...sources }) => {
    const one = checkScenario({ ...sources, method })
    return { path, ...one, findings: [...one.findings, ...prove(one, method).findings] }
  })
  const all = [
    ...findings,
    ...checked.flatMap(({ path, findings: own }) => own.map((finding) => ({ ...finding, file: relative('.', join(path, finding.file)) }))),
  ]
  const broken = all.some(({ severity }) => severity === 'error')
  return { result: broken ? undefined : published(checked.filter((each): each is Sound => each.scenario !== undefined), method), findings: all }
}

/** Answers for the files while nothing is built; a change in the folder starts over. */
function serve(server: ViteDevServer, folder: string, files: () => Map<string, string>, forget: () => void) {
  server.middlewares.use((request, response, next) => {
    const text = files().get((request.url ?? '').replace(/^\//, '').replace(/\?.*$/, ''))
    if (text === undefined) return next()
    response.setHeader('content-type', 'application/json')
    response.end(text)
  })
  server.watcher.add(folder)
  server.watcher.on('all', (_, path) => {
    if (!resolve(path).startsWith(resolve(folder))) return
    forget()
    for (const language of LANGUAGES) {
      const module = server.moduleGraph.getModuleById(`\0${virtual}${language}`)
      if (module) server.moduleGraph.invalidateModule(module)
    }
    server.ws.send({ type: 'full-reload' })
  })
}

/**
 * Checks the scenarios as `npm run scenarios` does and stops the build at an error. What the library lists becomes a
 * module for each language; each scenario becomes one file of rules and one of words for each language.
 */
export function scenarios(folder = 'scenarios'): Plugin {
  let known: Published | undefined
  const publishedOnce = (refuse: (message: string) => never, warn: (message: string) => void): Published => {
    if (known) return known
    const { result, findings } = publish(folder)
    for (const finding of findings) if (finding.severity !== 'error') warn(lineOf(finding))
    if (!result) refuse(['The scenarios do not pass their check.', ...findings.filter(({ severity }) => severity === 'error').map(lineOf)].join('\n'))
    return (known = result!)
  }
  return {
    name: 'taiza:scenarios',
    resolveId: (id) => (id.startsWith(virtual) ? `\0${id}` : undefined),
    load(id) {
      const language = LANGUAGES.find((each) => id === `\0${virtual}${each}`)
      if (!language) return undefined
      return publishedOnce((message) => this.error(message), (message) => this.warn(message)).modules[language]
    },
    generateBundle() {
      if (this.environment.name !== 'client') return
      for (const [fileName, source] of known?.files ?? []) this.emitFile({ type: 'asset', fileName, source })
    },
    configureServer: (server) =>
      serve(server, folder, () => known?.files ?? new Map(), () => { known = undefined }),
  }
}
