// Weighs dist/ as a visitor pays for it (brotli 11, kB = 1,000 bytes) and fails above the limits.
//   first visit   every byte of JavaScript and of CSS that Chromium fetches on `/` before any input, in the dearer language
//   lazy route    the chunk of each feature's screen and all that entering it may import, with its CSS, beyond the first visit;
//                 what only a setting or a mission asks for is fetched by the few who have chosen it
import { chromium } from '@playwright/test'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { findChromium } from './chromium.mjs'
import { listen, server } from './serve.mjs'

/** @typedef {{ file: string, name?: string, src?: string, imports?: string[], dynamicImports?: string[], assets?: string[], css?: string[] }} Chunk */
/** @typedef {{ name: string, bytes: number, limit: number, files?: string[] }} Weight */

const dist = fileURLToPath(new URL('../dist', import.meta.url))
const limits = { firstVisit: 95_000, route: 70_000, css: 10_000 }

/** @param {string | Buffer} content */
const compressed = (content) => brotliCompressSync(content).length

/** @type {Map<string, number>} */
const weighed = new Map()

/** @param {string} file */
function weigh(file) {
  const bytes = weighed.get(file) ?? compressed(readFileSync(join(dist, file)))
  weighed.set(file, bytes)
  return bytes
}

/** @param {string[]} files */
const total = (files) => files.reduce((sum, file) => sum + weigh(file), 0)
/** @param {number} bytes */
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`

/** @param {string} extension */
const are = (extension) => (/** @type {string} */ file) => file.endsWith(extension)

/** The scripts and styles that a fresh browser fetches by itself until nothing more is asked for.
 * @param {import('@playwright/test').Browser} browser @param {string} address @param {string} locale */
async function filesFetched(browser, address, locale) {
  const page = await browser.newPage({ locale })
  /** @type {Set<string>} */
  const files = new Set()
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (/\.(js|css)$/.test(pathname)) files.add(pathname.slice(1))
  })
  await page.goto(address, { waitUntil: 'networkidle' })
  await page.close()
  return [...files]
}

async function firstVisits() {
  const address = `http://127.0.0.1:${await listen(4873)}/`
  const browser = await chromium.launch(await findChromium())
  const visits = [await filesFetched(browser, address, 'en-GB'), await filesFetched(browser, address, 'ja-JP')]
  await browser.close()
  server.close()
  return visits
}

/** What the dearer of the visits fetches of a kind.
 * @param {string[][]} visits @param {string} extension */
function dearest(visits, extension) {
  const [files = []] = visits.map((visit) => visit.filter(are(extension))).toSorted((a, b) => total(b) - total(a))
  return files
}

/** What stands in the page itself.
 * @param {'script' | 'style'} element */
function inline(element) {
  const page = readFileSync(join(dist, 'index.html'), 'utf8')
  const texts = [...page.matchAll(new RegExp(`<${element}>([^]*?)</${element}>`, 'g'))].map(([, text]) => text ?? '')
  return compressed(texts.join(''))
}

/** @param {string[][]} visits @returns {Weight} */
function scripts(visits) {
  const files = dearest(visits, '.js')
  return { name: 'first visit, JavaScript', bytes: total(files) + inline('script'), limit: limits.firstVisit, files }
}

/** @param {string[][]} visits @returns {Weight} */
function styles(visits) {
  const files = dearest(visits, '.css')
  return { name: 'first visit, CSS', bytes: total(files) + inline('style'), limit: limits.css, files }
}

/** @param {string} key */
const isAskedFor = (key) => /\/(aloud-row|mission-strip)\.tsx$/.test(key)

/** @param {string} key */
const isScreen = (key) => /^src\/features\/.+-screen\.tsx$/.test(key)

/** @param {Record<string, Chunk>} manifest @param {string[]} paid @returns {Weight[]} */
function lazyRoutes(manifest, paid) {
  const screens = Object.keys(manifest).filter((key) => isScreen(key) && !paid.includes(manifest[key]?.file ?? ''))
  return screens.map((key) => {
    const files = [...reached(manifest, key, paid)]
    return { name: key.replace(/^src\//, ''), bytes: total(files), limit: limits.route, files }
  })
}

/** The JavaScript and CSS files a chunk leads to; it stops at what is paid for and at other screens.
 * @param {Record<string, Chunk>} manifest @param {string} key @param {string[]} paid @param {Set<string>} [files] */
function reached(manifest, key, paid, files = new Set()) {
  const chunk = manifest[key]
  if (!chunk || files.has(chunk.file) || paid.includes(chunk.file)) return files
  const own = [chunk.file, ...(chunk.assets ?? []), ...(chunk.css ?? [])]
  for (const file of own) if (/\.(js|css)$/.test(file) && !paid.includes(file)) files.add(file)
  const next = [...(chunk.imports ?? []), ...(chunk.dynamicImports ?? [])].filter((other) => !isScreen(other) && !isAskedFor(other))
  for (const other of next) reached(manifest, other, paid, files)
  return files
}

/** The modules that a file was made for, as the build calls them.
 * @param {string} file */
function namesOf(file) {
  const made = Object.values(manifest).filter((chunk) => chunk.file === file || chunk.css?.includes(file))
  return made.map(({ name, src }) => name ?? src ?? '').slice(0, 3).join(', ')
}

/** @param {Weight} weight */
function print({ name, bytes, limit, files = [] }) {
  const verdict = bytes > limit ? 'TOO BIG' : '     ok'
  console.log(`${verdict}  ${name.padEnd(56)} ${kilobytes(bytes).padStart(9)} of ${limit / 1000}`)
  for (const file of files.toSorted((a, b) => weigh(b) - weigh(a))) {
    console.log(`           ${`${file} ${namesOf(file)}`.padEnd(54)} ${kilobytes(weigh(file)).padStart(9)}`)
  }
}

if (!existsSync(join(dist, '.vite/manifest.json'))) {
  console.error('There is no build to weigh: run `npm run build` first.')
  process.exit(1)
}

/** @type {Record<string, Chunk>} */
const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'))
const visits = await firstVisits()
const paid = (visits[0] ?? []).filter((file) => visits.every((visit) => visit.includes(file)))
const weights = [scripts(visits), styles(visits), ...lazyRoutes(manifest, paid)]

weights.forEach(print)
process.exitCode = weights.some(({ bytes, limit }) => bytes > limit) ? 1 : 0
