// npm run bench:reply: from the key of a reply to its painted answer, over whole conversations, on a processor four times slower.
// Painted is the first frame in which the reply is marked and the first phrase of what they say next can be seen.
import { chromium, type Page } from '@playwright/test'
import { existsSync } from 'node:fs'
import { findChromium } from '../../scripts/chromium.mjs'
import { listen, server } from '../../scripts/serve.mjs'

const SLOWER = 4
const TARGET = 50
const TALKS = [['gatekeeper-first-call', 'guided'], ['april-price', 'guided'], ['too-many-calls', 'natural']] as const

interface Watched {
  /** Milliseconds from each key to the paint of its answer. */
  painted: number[]
}

/** Runs in the page: watches the keys of replies and the frames that answer them. */
function watch() {
  const watched: Watched = { painted: [] }
  Object.assign(window, { watched })
  const line = () => document.querySelector('blockquote')?.textContent
  const isAnswered = (before: string | null | undefined) =>
    document.querySelector('[data-chosen]') !== null &&
    (document.querySelector('.weigh') !== null ||
      (line() !== before && document.querySelector('blockquote span span:not([data-unsaid])') !== null))
  const afterPaint = (act: () => void) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', act)
    port1.start()
    port2.postMessage('')
  }
  window.addEventListener('keydown', ({ key, timeStamp }) => {
    if (!/^[1-4]$/.test(key) || document.querySelector('[data-chosen]')) return
    const before = line()
    const look = () => {
      if (isAnswered(before)) afterPaint(() => watched.painted.push(performance.now() - timeStamp))
      else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  }, true)
}

const painted = (page: Page) => page.evaluate(() => (window as unknown as { watched: Watched }).watched.painted)
const isVisible = (page: Page, selector: string) => page.locator(selector).isVisible()

/** Holds one conversation to its end, a reply at a time, each when the turn has long been on screen. */
async function talk(page: Page, scenario: string, setting: string) {
  await page.goto(`#/s/${scenario}/play?setting=${setting}&seed=7`)
  await page.locator('blockquote').waitFor()
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  for (let reply = 1; !(await isVisible(page, '.talk-end')); reply = (reply % 3) + 1) {
    await page.keyboard.press('Space')
    await page.waitForTimeout(1200)
    if (await isVisible(page, '.talk-end')) break
    await page.keyboard.press((await isVisible(page, '.weigh')) ? 'Escape' : String(reply))
    await page.waitForTimeout(500)
  }
  return painted(page)
}

function print(name: string, times: readonly number[]) {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN).toFixed(1).padStart(7)
  console.log(`${name.padEnd(24)} ${String(times.length).padStart(7)} ${at(0.5)} ${at(0.95)} ${at(1)}`)
}

if (!existsSync('dist/index.html')) {
  console.error('There is no build to measure: run `npm run build` first.')
  process.exit(1)
}

const baseURL = `http://127.0.0.1:${await listen(4973)}/`
const browser = await chromium.launch(await findChromium())
const all: number[] = []
console.log(`A reply to its painted answer, in ms, at ${SLOWER} × CPU throttling (target: 95 % within ${TARGET})\n`)
console.log(`${'conversation'.padEnd(24)} replies     p50     p95     max`)
for (const [scenario, setting] of TALKS) {
  const page = await browser.newPage({ baseURL, locale: 'en-GB', viewport: { width: 1280, height: 800 } })
  // The runner of this script leaves a helper of its own in the functions it compiles.
  await page.addInitScript('globalThis.__name = (it) => it')
  await page.addInitScript(watch)
  const times = await talk(page, scenario, setting)
  all.push(...times)
  print(scenario, times)
  await page.close()
}
print('all', all)
await browser.close()
server.close()
