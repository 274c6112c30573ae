// npm run bench:library: opening the library with 1,000 scenarios beside opening it with 10, on a processor four times slower.
// First card: the first frame with a card in it. Whole list: the first frame whose list knows every scenario.
// Work: what the page's main thread has done by then, which other programs on the machine do not lengthen.
import { chromium, type Browser } from '@playwright/test'
import { existsSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync } from 'node:zlib'
import { findChromium } from '../../scripts/chromium.mjs'
import { server as built } from '../../scripts/serve.mjs'
import { crowdedFiles } from '../support/crowded-site.ts'
import { median } from './measure.ts'

const SLOWER = 4
const TARGET = 1.2
const ROUNDS = 15
const FEW = 10
const MANY = 1000

interface Opened {
  /** Milliseconds since the navigation began. */
  first: number
  whole: number
  /** Milliseconds of the main thread. */
  work: number
}

/** Runs in the page: notes the frames in which the library opens. */
function watch(count: number) {
  const opened: Partial<Opened> = {}
  Object.assign(window, { opened })
  const afterPaint = (act: () => void) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', act)
    port1.start()
    port2.postMessage('')
  }
  const note = (what: 'first' | 'whole') => afterPaint(() => {
    opened[what] ??= performance.now()
  })
  const look = () => {
    const isWhole = [...document.querySelectorAll('[role=status]')].some(({ textContent }) => textContent.endsWith(` ${count}`))
    if (document.querySelector('.library-card')) note('first')
    if (isWhole) note('whole')
    if (!opened.whole) requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

/** The build with so many scenarios in its list. */
async function crowdedServer(count: number): Promise<Server> {
  const files = new Map(crowdedFiles(count).map(({ path, type, body }) => [`/${path}`, { type, body: brotliCompressSync(body) }]))
  const server = createServer((request, response) => {
    const file = files.get(request.url ?? '')
    if (!file) return void built.emit('request', request, response)
    response.writeHead(200, { 'content-type': file.type, 'content-encoding': 'br' }).end(file.body)
  })
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle))
  return server
}

/** One visit of somebody who was never here. */
async function open(browser: Browser, server: Server, count: number): Promise<Opened> {
  const baseURL = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  const context = await browser.newContext({ baseURL, locale: 'en-GB', viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  // The runner of this script leaves a helper of its own in the functions it compiles.
  await page.addInitScript('globalThis.__name = (it) => it')
  await page.addInitScript(watch, count)
  await page.goto('./')
  const seenAll = await page.waitForFunction(() => {
    const { opened: seen } = window as unknown as { opened: Partial<Opened> }
    return seen.first && seen.whole ? (seen as Opened) : undefined
  })
  const times = (await seenAll.jsonValue()) as Opened
  const { metrics } = await session.send('Performance.getMetrics')
  const work = (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000
  await context.close()
  return { ...times, work }
}

function print(name: string, few: readonly number[], many: readonly number[]) {
  const ratio = median(many.map((time, round) => time / few[round]!))
  const figures = [median(few).toFixed(0), median(many).toFixed(0), ratio.toFixed(2)].map((figure) => figure.padStart(9))
  console.log(`${name.padEnd(12)}${figures.join('')}   ${ratio <= TARGET ? 'ok' : 'too slow'}`)
}

if (!existsSync('dist/index.html')) {
  console.error('There is no build to measure: run `npm run build` first.')
  process.exit(1)
}

const sites = new Map([[FEW, await crowdedServer(FEW)], [MANY, await crowdedServer(MANY)]])
const browser = await chromium.launch(await findChromium())
const visits: { few: Opened; many: Opened }[] = []
// The first round warms server and browser; the order changes from round to round, so that neither always goes first.
for (let round = 0; round <= ROUNDS; round++) {
  const order = round % 2 ? [FEW, MANY] : [MANY, FEW]
  const times = new Map<number, Opened>()
  for (const count of order) times.set(count, await open(browser, sites.get(count)!, count))
  if (round > 0) visits.push({ few: times.get(FEW)!, many: times.get(MANY)! })
}
console.log(`Opening the library, median of ${ROUNDS} visits, in ms, at ${SLOWER} × CPU throttling (target: ${TARGET} × at most)\n`)
console.log(`${''.padEnd(12)}${[FEW, MANY, 'ratio'].map((head) => String(head).padStart(9)).join('')}`)
for (const [what, name] of [['first', 'first card'], ['whole', 'whole list'], ['work', 'work']] as const)
  print(name, visits.map(({ few }) => few[what]), visits.map(({ many }) => many[what]))
await browser.close()
for (const site of sites.values()) site.close()
