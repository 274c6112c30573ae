// npm run bench:debrief: the debrief of an attempt of 60 replies, its values at hand, on a processor four times slower.
// Moves: from the change of the address to the first frame with every move of the debrief. All: with its closed sections, too. Computed: what the
// worker does for it, which the browser cannot be told to slow down: measured here by itself, and counted four times. Busy: what the
// page itself works for all of it, without waiting, counted four times; it tells more than the rest on a machine that is shared.
import { chromium, type Page } from '@playwright/test'
import { existsSync } from 'node:fs'
import { findChromium } from '../../scripts/chromium.mjs'
import { listen, server } from '../../scripts/serve.mjs'
import { debriefOf, MOODS, solve, type Attempt, type Script } from '../../src/engine/index.ts'
import { attempt as attemptWith, kept } from '../support/attempt.ts'
import { scenario, type Replies } from '../support/scenario.ts'
import { scriptsOf } from '../support/script.ts'
import { repliesTo } from '../support/talk.ts'
import { cpuMs, median } from './measure.ts'

const SLOWER = 4
const TARGET = 300
const ROUNDS = 20
const REPLIES = 60
const ID = 'own-long-talk'

const en = 'I hear that a date was missed, and I would like to know what it cost you before I say a word about ours.'
const ja = '納期の遅れでご迷惑をおかけしたと伺いました。弊社の話をする前に、どのような影響があったかお聞かせください。'
const said = (at: number) => ({ en: `${at}: ${en}`, ja: `${at}：${ja}` })
const spoken = (at: number, more: object) => ({ ...said(at), why: said(at), principle: 'P02', ...more })

/** As long as it gets, with something for every section of the debrief. */
const turn = (at: number): [Replies, Record<string, unknown>] => {
  const next = at + 1 < REPLIES ? `t${at + 1}` : 'good'
  const replies: Replies = {
    best: [next, 3, spoken(at, { effects: { trust: 1 }, acts: ['cushion', 'clarify', 'ask-next-step'], banter: { need: 1 } })],
    sound: [next, 2, spoken(at, { effects: { trust: -1 }, acts: ['answer-reason'], cares: { client: 1, firm: -1 } })],
    weak: [next, 0, spoken(at, { effects: { trust: -2 }, acts: ['pressure'], cares: { client: -2, firm: 1 } })],
  }
  return [replies, { says: said(at), mood: MOODS[at % MOODS.length], ...(at % 5 === 0 ? { objection: 'no-sales-calls' } : {}) }]
}

const story = { ...scenario({ turns: Object.fromEntries(Array.from({ length: REPLIES }, (_, at) => [`t${at}`, turn(at)])) }), id: ID }
const scripts = scriptsOf(story)
const { rulesHash, wordsHash, structure } = scripts.en
const solution = solve(structure, 'plain')
const { tables } = solution.graph
const attempt: Attempt = attemptWith({
  id: 'long', scenario: ID, rulesHash, wordsHash,
  replies: repliesTo(tables, Array.from({ length: REPLIES }, (_, at) => ['best', 'sound', 'weak'][at % 3]).join(' '))
    .map(({ turn: key, reply }) => kept(key, reply)),
})

/** Milliseconds of CPU for one debrief, values at hand. */
function computed(): number {
  const begin = cpuMs()
  debriefOf({ scenario: structure, attempt, solution })
  return cpuMs() - begin
}

/** What a device holds on which this talk was held. */
const holdings = ({ proven, ...edition }: Script) => {
  const { words: _, cast: __, language: ___, ...rest } = edition
  const wordings = [scripts.en, scripts.ja].map(({ language, words, cast }) => ({ language, words, cast }))
  return { attempts: [attempt], scenarios: [{ ...rest, proven, wordings, id: ID, file: 'long.yaml', added: attempt.started }] }
}

/** Runs in the page: the first thing to be kept brings the shelf. */
async function hasShelf() {
  const held = await indexedDB.databases()
  return held.some(({ name, version }) => name === 'taiza' && version)
}

/** Runs in the page: puts what was held before onto the shelf. */
async function put(held: ReturnType<typeof holdings>) {
  const asked = indexedDB.open('taiza')
  await new Promise((settle) => asked.addEventListener('success', settle))
  const change = asked.result.transaction(['attempts', 'scenarios'], 'readwrite')
  for (const store of ['attempts', 'scenarios'] as const) for (const each of held[store]) change.objectStore(store).put(each)
  await new Promise((settle) => change.addEventListener('complete', settle))
  asked.result.close()
}

/** Milliseconds since the address changed. */
interface Opened {
  moves: number
  all: number
}

/** Runs in the page: goes to the debrief and waits until all of it has been painted. */
function open([address, replies]: readonly [address: string, replies: number]): Promise<Opened> {
  return new Promise((settle) => {
    const { port1, port2 } = new MessageChannel()
    const begun = performance.now()
    const seen: Partial<Opened> = {}
    port1.addEventListener('message', ({ data }: MessageEvent<keyof Opened>) => {
      seen[data] ??= performance.now() - begun
      const { moves, all } = seen
      if (moves !== undefined && all !== undefined) settle({ moves, all })
    })
    port1.start()
    const look = () => {
      const areMoves = document.querySelectorAll('.debrief-moves li').length === replies
      const isAll = areMoves && document.querySelector('.debrief-fold') !== null
      if (areMoves) port2.postMessage('moves')
      if (isAll) port2.postMessage('all')
      else requestAnimationFrame(look)
    }
    window.location.hash = address
    requestAnimationFrame(look)
  })
}

const DEBRIEF = `#/s/${ID}/debrief/${attempt.id}`

async function leave(page: Page) {
  await page.evaluate(() => {
    window.location.hash = '#/'
  })
  await page.locator('.library-card').first().waitFor()
}

async function opened(page: Page): Promise<Opened> {
  await leave(page)
  return page.evaluate(open, [DEBRIEF, REPLIES] as const)
}

function print(name: string, times: readonly number[], target = Infinity) {
  const worst = Math.max(...times)
  const figures = [median(times), worst].map((time) => time.toFixed(1).padStart(9))
  console.log(`${name.padEnd(34)}${figures.join('')}${target === Infinity ? '' : `   ${worst <= target ? 'ok' : 'too slow'}`}`)
}

if (!existsSync('dist/index.html')) {
  console.error('There is no build to measure: run `npm run build` first.')
  process.exit(1)
}

const page = await (async () => {
  const browser = await chromium.launch(await findChromium())
  const baseURL = `http://127.0.0.1:${await listen(5173)}/`
  return browser.newPage({ baseURL, locale: 'en-GB', viewport: { width: 1280, height: 800 } })
})()
// The runner of this script leaves a helper of its own in the functions it compiles.
await page.addInitScript('globalThis.__name = (it) => it')
await page.goto('./#/s/april-price/play?seed=7')
while (!(await page.evaluate(hasShelf))) await page.waitForTimeout(50)
await page.goto('./#/')
await page.locator('.library-card').first().waitFor()
await page.evaluate(put, holdings(scripts.en))
await page.reload()
await page.locator('.library-card').first().waitFor()
const session = await page.context().newCDPSession(page)
await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
/** Milliseconds of CPU that the page's main thread has used. */
async function taskMs(): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN)
}

const first = await opened(page)
const paints: Opened[] = []
for (let round = 0; round < ROUNDS; round++) paints.push(await opened(page))
await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
await session.send('Performance.enable', { timeDomain: 'threadTicks' })
const busy: number[] = []
for (let round = 0; round < ROUNDS; round++) {
  await leave(page)
  const begin = await taskMs()
  await page.evaluate(open, [DEBRIEF, REPLIES] as const)
  busy.push((await taskMs()) - begin)
}
const work = Array.from({ length: ROUNDS }, computed)

console.log(`The debrief of ${REPLIES} replies, in ms, at ${SLOWER} × CPU throttling (target: ${TARGET} with values at hand)\n`)
console.log(`${' '.repeat(34)}   median    worst`)
print('all, first of the visit', [first.all])
print('moves, values at hand', paints.map(({ moves }) => moves))
print('all, values at hand', paints.map(({ all }) => all))
print(`busy, ${SLOWER} × by itself`, busy.map((time) => SLOWER * time))
print(`computed, ${SLOWER} × by itself`, work.map((time) => SLOWER * time))
print('all, with what was computed', paints.map(({ all }, round) => all + (SLOWER - 1) * work[round]!), TARGET)
await page.context().browser()?.close()
server.close()
