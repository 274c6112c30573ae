// npm run bench:pages: Lighthouse as a phone on slow 4G (simulated), on a first visit to the library and to three screens by deep link, in both languages.
// Lighthouse has a folder and a lock of its own; they are installed when this is first run. Prints, and judges nothing.
//   RUNS=5 npm run bench:pages            so many runs of each page, the median of each figure (default 3)
//   npm run bench:pages -- library en     only pages whose name holds all of these words
import { chromium } from '@playwright/test'
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { findChromium } from '../../scripts/chromium.mjs'
import { listen, server } from '../../scripts/serve.mjs'
import { carriedOf, linkCode, unpackedEdition, type Attempt, type Edition, type PackedEdition } from '../../src/engine/index.ts'

type Audit = { id: string; score: number | null; scoreDisplayMode: string; numericValue?: number; displayValue?: string }
type Result = { lhr: { categories: Record<string, { score: number | null }>; audits: Record<string, Audit>; runtimeError?: { code: string } } }
type Lighthouse = (address: string, flags: { port: number; output: 'json'; logLevel: 'error' }) => Promise<Result | undefined>

type Page = { name: string; address: string; targets: readonly number[] }

const RUNS = Number(process.env['RUNS'] ?? 3)
const SCENARIO = 'april-price'
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo']
const FIGURES = [
  { audit: 'largest-contentful-paint', name: 'LCP', target: 1200, isTime: true },
  { audit: 'total-blocking-time', name: 'TBT', target: 100, isTime: true },
  { audit: 'cumulative-layout-shift', name: 'CLS', target: 0, isTime: false },
]

const home = fileURLToPath(new URL('lighthouse', import.meta.url))

async function lighthouseFrom(folder: string): Promise<Lighthouse> {
  if (!existsSync(`${folder}/node_modules/lighthouse`)) {
    console.log('Lighthouse is installed into its own folder; this happens once.')
    const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' })
    if (status !== 0) throw new Error('Lighthouse could not be installed')
  }
  const module: { default: Lighthouse } = await import(`${folder}/node_modules/lighthouse/core/index.js`)
  return module.default
}

/** The published rules of a scenario, from the build. */
function publishedEdition(id: string): Edition {
  const file = readdirSync('dist/scenarios').find((name) => new RegExp(`^${id}\\.[0-9a-f]+\\.json$`).test(name))
  const packed: PackedEdition = JSON.parse(readFileSync(`dist/scenarios/${file}`, 'utf8'))
  return unpackedEdition(packed)
}

/** The link to a debrief of the best talk there is. */
function debriefCode(id: string): string {
  const { structure, proven, rulesHash, wordsHash } = publishedEdition(id)
  const [variant = ''] = Object.keys(structure.variants)
  const replies = (proven[variant]?.line ?? []).map((step) => {
    const [turn = '', reply = ''] = step.split('/')
    return { turn, reply, ms: 4000, lang: 'en' as const }
  })
  const attempt: Attempt = {
    id: 'bench', scenario: id, version: structure.version, rulesHash, wordsHash, scoring: 1, variant, seed: 7,
    setting: 'natural', kind: 'run', started: '2026-11-20T09:00:00Z', finished: '2026-11-20T09:10:00Z', replies, taken: [],
  }
  const carried = carriedOf(attempt, structure)
  if (!carried) throw new Error(`no link can carry an attempt at ${id}`)
  return linkCode(carried)
}

function pagesToMeasure(): Page[] {
  const screens: [string, string, number[]][] = [
    ['library', '', [100, 100, 100, 100]],
    ['briefing', `#/s/${SCENARIO}`, [98, 100, 100, 100]],
    ['conversation', `#/s/${SCENARIO}/play?seed=7`, [98, 100, 100, 100]],
    ['debrief', `#/a/${debriefCode(SCENARIO)}`, [98, 100, 100, 100]],
  ]
  const all = screens.flatMap(([screen, route, targets]) =>
    ['en', 'ja'].map((language) => ({ name: `${screen} ${language}`, address: `?lang=${language}${route}`, targets })))
  return all.filter(({ name }) => process.argv.slice(2).every((word) => name.includes(word)))
}

/** A port nobody listens on. */
const freePort = (): Promise<number> => new Promise((settle) => {
  const probe = createServer().listen(0, '127.0.0.1', () => {
    const { port } = probe.address() as AddressInfo
    probe.close(() => settle(port))
  })
})

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN

/** What stands in the way of a full score, said once a page. */
function complaintsIn(audits: Record<string, Audit>): string[] {
  return Object.values(audits)
    .filter(({ score, scoreDisplayMode }) => score !== null && score < 0.9 && ['binary', 'numeric', 'metricSavings'].includes(scoreDisplayMode))
    .map(({ id, displayValue = '' }) => `${id} ${displayValue}`.trim())
}

/** A browser that was never here: Lighthouse itself leaves what a page has stored. */
async function firstVisit(lighthouse: Lighthouse, address: string): Promise<Result | undefined> {
  const port = await freePort()
  const { args, ...launch } = await findChromium()
  const browser = await chromium.launch({ ...launch, args: [...args, `--remote-debugging-port=${port}`] })
  try {
    return await lighthouse(address, { port, output: 'json', logLevel: 'error' })
  } finally {
    await browser.close()
  }
}

async function measure(lighthouse: Lighthouse, base: string, { name, address, targets }: Page) {
  const results: Result['lhr'][] = []
  // Now and then Lighthouse loses its own recording of a page: such a run tells nothing, and is made again.
  for (let lost = 0; results.length < RUNS && lost <= RUNS;) {
    const result = await firstVisit(lighthouse, base + address)
    if (result && !result.lhr.runtimeError) results.push(result.lhr)
    else console.log(`                 a run was lost: ${result?.lhr.runtimeError?.code ?? 'no result'} (${++lost})`)
  }
  const scores = CATEGORIES.map((category) => median(results.map(({ categories }) => Math.round((categories[category]?.score ?? 0) * 100))))
  const figures = FIGURES.map(({ audit, isTime }) => {
    const value = median(results.map(({ audits }) => audits[audit]?.numericValue ?? NaN))
    return isTime ? `${Math.round(value)}` : value.toFixed(3)
  })
  const bytes = median(results.map(({ audits }) => audits['total-byte-weight']?.numericValue ?? NaN))
  console.log(
    name.padEnd(16), scores.map((score) => String(score).padStart(3)).join(' / '), `(${targets.join('/')})`.padEnd(18),
    ...figures.map((figure) => figure.padStart(7)), `${(bytes / 1000).toFixed(0)} kB`.padStart(8),
  )
  for (const complaint of complaintsIn(results[0]?.audits ?? {})) console.log(`                 ${complaint}`)
}

if (!existsSync('dist/index.html')) {
  console.error('There is no build to measure: run `npm run build` first.')
  process.exit(1)
}

const lighthouse = await lighthouseFrom(home)
const base = `http://127.0.0.1:${await listen(4973)}/`
const heads = FIGURES.map(({ name, target }) => `${name} ≤ ${target}`)
console.log(`Lighthouse, mobile, simulated slow 4G, median of ${RUNS}: ${CATEGORIES.join(' / ')} (target); ${heads.join(', ')} (ms, for the library)\n`)
for (const page of pagesToMeasure()) await measure(lighthouse, base, page)
server.close()
