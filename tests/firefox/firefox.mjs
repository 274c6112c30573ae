#!/usr/bin/env node
// Stands between Playwright and a stock Firefox: what they say over WebDriver BiDi goes through as it is, except for what
// one of the two does not know. Media features are set within the browser instead, and with them what Playwright asks
// of nobody: print, reduced motion and forced colours, by POST to /media. POST to /crash ends the process of a page.
import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { WebSocket, WebSocketServer } from 'ws'

const { FIREFOX_EXECUTABLE = '', FIREFOX_PORT = '' } = process.env

/** Runs in the browser's own window: every tab, open or to come, is shown with the media features last asked for. */
const keeper = `(() => {
  const fields = {
    media: 'mediumOverride',
    colorScheme: 'prefersColorSchemeOverride',
    reducedMotion: 'prefersReducedMotionOverride',
    forcedColors: 'forcedColorsOverride',
  }
  const asked = {}
  const tabs = () => [...Services.wm.getEnumerator('navigator:browser')].flatMap((window) => window.gBrowser?.browsers ?? [])
  const show = (context) => {
    for (const [name, value] of Object.entries(asked)) context[fields[name]] = value ?? (name === 'media' ? '' : 'none')
  }
  window.emulate = (features) => {
    Object.assign(asked, features)
    for (const tab of tabs()) if (tab.browsingContext) show(tab.browsingContext)
  }
  window.processOf = (address) =>
    tabs().find(({ currentURI }) => currentURI.spec === address).browsingContext.currentWindowGlobal.osPid
  window.attached = (context) => {
    if (context.isContent && context.top === context) show(context)
  }
  Services.obs.addObserver(window.attached, 'browsing-context-attached')
})()`

/** Playwright puts text into a field in a way that React takes for its own doing; in this way it is the trainee's. */
const unheard = 'inputElement.value = value;'
const heard = 'Object.getOwnPropertyDescriptor(inputElement.constructor.prototype, `value`).set.call(inputElement, value);'

/** @typedef {{ id?: number, method?: string, params?: any, result?: any }} Message */

/** What a new context begins with. */
const unasked = { media: null, reducedMotion: null, forcedColors: null }

/** @type {{ emulate: (features: object) => Promise<unknown>, processOf: (address: string) => Promise<number> } | undefined} */
let browser

const args = [...process.argv.slice(2), '--remote-allow-system-access']
// With it the whole browser would end with the process of a page.
delete process.env.MOZ_CRASHREPORTER_SHUTDOWN
const firefox = spawn(FIREFOX_EXECUTABLE, args, { stdio: ['ignore', 'inherit', 'pipe'] })
firefox.on('exit', (code) => process.exit(code ?? 1))
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => firefox.kill())

let told = ''
firefox.stderr.on('data', (chunk) => {
  told += chunk
  const lines = told.split('\n')
  told = lines.pop() ?? ''
  for (const line of lines) {
    const [, address] = /WebDriver BiDi listening on (ws:\S+)/.exec(line) ?? []
    if (address) listen(address)
    else console.error(line)
  }
})

/** @param {string} firefoxAddress */
function listen(firefoxAddress) {
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    const asked = JSON.parse(body)
    if (request.url === '/media') await browser?.emulate(asked)
    if (request.url === '/crash') process.kill(Number(await browser?.processOf(asked.address)), 'SIGKILL')
    response.end()
  })
  new WebSocketServer({ server }).on('connection', (playwright) => join(playwright, new WebSocket(`${firefoxAddress}/session`)))
  server.listen(Number(FIREFOX_PORT), '127.0.0.1', () => {
    console.error(`WebDriver BiDi listening on ws://127.0.0.1:${FIREFOX_PORT}`)
  })
}

/** Elsewhere what a page begins with is not run on the one the browser puts before it, which may not even have a storage.
 * @param {{ functionDeclaration: string }} script */
function sparingOtherPages(script) {
  script.functionDeclaration = script.functionDeclaration.replace('{ return', '{ if (/^https?:$/.test(location.protocol)) return')
}

/** Playwright gives the sheet in inches, where the protocol counts in centimetres.
 * @param {{ margin: Record<string, number>, page: Record<string, number> }} sheet */
function inCentimetres({ margin, page }) {
  for (const lengths of [margin, page]) for (const name in lengths) lengths[name] = (lengths[name] ?? 0) * 2.54
}

/** @param {WebSocket} playwright @param {WebSocket} bidi */
function join(playwright, bidi) {
  /** @type {Map<number, (message: Message) => void>} */
  const asked = new Map()
  /** Files of a former context: with them there, the next of the same name would be called otherwise.
   * @type {string[]} */
  const saved = []
  /** Numbers that Playwright does not come to. */
  let last = 2 ** 40
  const opened = new Promise((settle) => void bidi.on('open', settle))

  /** @param {string} method @param {object} params @returns {Promise<any>} */
  const ask = (method, params) =>
    new Promise((settle) => {
      asked.set(++last, ({ result, ...error }) => settle(result ?? console.error(method, error)))
      bidi.send(JSON.stringify({ id: last, method, params }))
    })

  /** @param {string} expression @param {string} context */
  const evaluate = (expression, context) => ask('script.evaluate', { expression, target: { context }, awaitPromise: true })

  async function begin() {
    const { contexts: [window] } = await ask('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 })
    await evaluate(keeper, window.context)
    browser = {
      emulate: (features) => evaluate(`emulate(${JSON.stringify(features)})`, window.context),
      processOf: async (address) => (await evaluate(`processOf(${JSON.stringify(address)})`, window.context)).result.value,
    }
  }

  /** Playwright hears of no download without a name of its own.
   * @param {{ download?: string, url: string, filepath?: string }} event */
  function name(event) {
    event.download ??= event.url
    if (event.filepath) saved.push(event.filepath)
  }

  /** @param {{ features: Record<string, string | null>, userContexts?: string[] }} params */
  function emulate({ features, userContexts }) {
    const colorScheme = features['prefers-color-scheme'] ?? null
    return browser?.emulate(userContexts ? { ...unasked, colorScheme } : { colorScheme })
  }

  playwright.on('message', async (data) => {
    await opened
    const { id, method, params } = /** @type {Message} */ (JSON.parse(String(data).replaceAll(unheard, heard)))
    if (method === 'script.addPreloadScript') sparingOtherPages(params)
    if (method === 'browsingContext.print') inCentimetres(params)
    if (method === 'browser.setDownloadBehavior') for (const file of saved.splice(0)) rmSync(file, { force: true })
    if (method !== 'emulation.setMediaFeaturesOverride') {
      bidi.send(JSON.stringify({ id, method, params }))
      return
    }
    await emulate(params)
    playwright.send(JSON.stringify({ type: 'success', id, result: {} }))
  })

  bidi.on('message', async (data) => {
    const message = /** @type {Message} */ (JSON.parse(String(data)))
    const answered = asked.get(message.id ?? -1)
    if (answered) {
      asked.delete(message.id ?? -1)
      answered(message)
      return
    }
    if (message.method?.startsWith('browsingContext.download')) name(message.params)
    if (!browser && message.result?.sessionId) await begin()
    playwright.send(JSON.stringify(message))
  })

  bidi.on('close', () => playwright.close())
  playwright.on('close', () => bidi.close())
}
