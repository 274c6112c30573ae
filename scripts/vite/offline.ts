import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build, type Plugin } from 'vite'

/** In bytes: as much of the scenarios is kept for a visit without a network, in the library's order. */
const SCENARIOS_AT_MOST = 3_000_000

const PLACE = '%EDITION%'
const WORKER = 'sw.js'
/** What no later visit asks for: it is there for a first one by link, for tools, for shops and for search engines. */
const asked = (path: string) => !/^\.vite\/|^drawn\/|^sw\.js$|^_headers$|^preview|^icon-|^apple-/.test(path)

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => asked(path) && statSync(join(folder, path)).isFile())
    .toSorted()

function idOf(folder: string, files: readonly string[]): string {
  const hash = createHash('sha256')
  for (const file of files) hash.update(file).update(readFileSync(join(folder, file)))
  return hash.digest('hex').slice(0, 16)
}

/** As many as fit, in their order. */
function asFarAsTheyFit(folder: string, paths: readonly string[]): string[] {
  let left = SCENARIOS_AT_MOST
  return paths.filter((path) => (left -= statSync(join(folder, path)).size) >= 0)
}

/** The list of scenarios stands in the script of the first page, in the library's order. */
function inOrder(files: readonly string[], order: readonly string[]): string[] {
  const place = (path: string) => order.findIndex((id) => path.startsWith(`scenarios/${id}.`))
  return files.toSorted((a, b) => place(a) - place(b))
}

/**
 * Ends a built site: names its edition in the page, and writes the service worker that keeps it.
 * `order` lists the scenarios as the library does.
 */
export async function keepOffline(root: string, folder: string, order: readonly string[]): Promise<string> {
  const files = filesIn(folder)
  const id = idOf(folder, files)
  const page = join(folder, 'index.html')
  writeFileSync(page, readFileSync(page, 'utf8').replace(PLACE, id))
  const scenarios = files.filter((path) => path.startsWith('scenarios/'))
  const needed = files.filter((path) => !scenarios.includes(path)).map((path) => (path === 'index.html' ? '' : path))
  const edition = { id, needed, wished: asFarAsTheyFit(folder, inOrder(scenarios, order)) }
  await build({
    root, configFile: false, logLevel: 'warn', publicDir: false, define: { EDITION: JSON.stringify(edition) },
    build: {
      outDir: folder, emptyOutDir: false,
      rolldownOptions: { input: join(root, 'src/offline/worker.ts'), output: { format: 'iife', entryFileNames: WORKER } },
    },
  })
  return id
}

/** Lets the site be visited without a network. */
export function offline(): Plugin {
  let root = '.'
  let folder = 'dist'
  return {
    name: 'taiza:offline',
    apply: 'build',
    configResolved: (config) => {
      root = config.root
      folder = resolve(config.root, config.build.outDir)
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler(_, bundle) {
        if (this.environment.name !== 'client') return
        const stamped = Object.keys(bundle).flatMap((file) => /^scenarios\/([\w-]+)\.\w+\.json$/.exec(file)?.[1] ?? [])
        await keepOffline(root, folder, ['method', 'list', ...stamped])
      },
    },
  }
}
