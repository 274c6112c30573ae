import type { Page } from '@playwright/test'
import { openSite, type Site } from './support/site.ts'
import { talkToTheEnd } from './support/talk.ts'
import { expect, test } from './support/test.ts'

test.use({ serviceWorkers: 'allow' })

const CALL = '#/s/gatekeeper-first-call'
const solved = { timeout: 20_000 }
const withSite = test.extend<{ site: Site }>({
  // oxlint-disable-next-line no-empty-pattern -- a fixture names what it needs, and this one needs nothing
  site: async ({}, provide) => {
    const site = await openSite()
    await provide(site)
    await site.shut()
  },
})

/** The first visit is over once the worker has what it keeps. */
const isKept = (page: Page) => page.evaluate(async () => {
  const { active } = await navigator.serviceWorker.ready
  await new Promise<void>((settle) => {
    if (active?.state === 'activated') settle()
    else active?.addEventListener('statechange', () => active.state === 'activated' && settle())
  })
})
const editionOf = (page: Page) => page.locator('meta[name=edition]').getAttribute('content')
const cacheCount = (page: Page) => page.evaluate(async () => (await globalThis.caches.keys()).length)

withSite('after the first visit a conversation is held and looked back on without a network', async ({ page, site, complaints }) => {
  test.slow()
  await page.goto(site.address)
  await isKept(page)
  await site.shut()
  await page.reload()
  await page.getByRole('region', { name: 'A good one to begin with' }).getByRole('link', { name: 'Begin' }).click()
  await page.getByRole('button', { name: /Go in/ }).click()
  await talkToTheEnd(page)
  await expect(page.getByText(/ points you lost went at turn \d+/)).toBeVisible(solved)
  await page.goto(`${site.address}?lang=ja#/progress`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  // The browser asks for a newer worker by itself, and says that it found nobody.
  complaints.length = 0
})

withSite('an edition published in mid-conversation waits for its end, and comes into force in the library', async ({ page, context, site }) => {
  test.slow()
  await page.goto(site.address)
  await isKept(page)
  const first = await editionOf(page)
  await page.goto(`${site.address}${CALL}/play?seed=7&setting=natural`)
  await page.locator('blockquote').waitFor()
  await page.keyboard.press('Space')
  await site.publish()

  const other = await context.newPage()
  await other.goto(site.address)
  await expect(other.getByText('A new edition is ready.')).toBeVisible(solved)
  expect(await other.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting))).toBe(true)
  await other.close()

  await expect(page.getByText('A new edition is ready.')).toHaveCount(0)
  await talkToTheEnd(page)
  await expect(page.getByText(/ points you lost went at turn \d+/)).toBeVisible(solved)
  expect(await editionOf(page)).toBe(first)
  await page.getByRole('link', { name: 'Taiza' }).first().click()
  await expect.poll(() => page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting))).toBe(false)
  await page.getByRole('button', { name: 'Update now' }).click()
  await expect.poll(() => editionOf(page)).not.toBe(first)
  await expect(page.getByText('A new edition is ready.')).toHaveCount(0)
  await isKept(page)
  await expect.poll(() => cacheCount(page)).toBe(1)
})

withSite('“Update now” is heard even while somebody talks in another tab, whose page keeps all it needs', async ({ page, context, site }) => {
  test.slow()
  await page.goto(site.address)
  await isKept(page)
  const first = await editionOf(page)
  await page.goto(`${site.address}${CALL}/play?seed=7&setting=natural`)
  await page.locator('blockquote').waitFor()
  await site.publish()
  const other = await context.newPage()
  await other.goto(`${site.address}#/settings`)
  await other.getByRole('button', { name: 'Update now' }).click(solved)
  await expect.poll(() => editionOf(other)).not.toBe(first)
  await other.close()
  await talkToTheEnd(page)
  await expect(page.getByText(/ points you lost went at turn \d+/)).toBeVisible(solved)
  expect(await editionOf(page)).toBe(first)
})

withSite('what was never fetched says that it needs the network, and opens once there is one', async ({ page, site, complaints, browserName }) => {
  test.skip(browserName === 'firefox', 'Playwright sees no request of a service worker in Firefox')
  await page.goto(site.address)
  await isKept(page)
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys()) if (request.url.includes('/april-price.')) await cache.delete(request)
    }
  })
  let isDown = true
  await page.context().route('**/scenarios/april-price.*', (route) => (isDown ? route.abort() : route.continue()))
  await page.goto(`${site.address}#/s/april-price`)
  await expect(page.getByRole('heading', { name: 'This needs the network once' })).toBeVisible()
  complaints.length = 0
  isDown = false
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('button', { name: /Go in/ })).toBeVisible()
})

test.describe('where there is no service worker', () => {
  test.use({ serviceWorkers: 'block' })

  withSite('a page whose files have gone begins anew, and the talk goes on', async ({ page, site, complaints }) => {
    test.slow()
    await page.goto(`${site.address}${CALL}/play?seed=7&setting=natural`)
    await page.locator('blockquote').waitFor()
    const first = await editionOf(page)
    await site.publish()
    await talkToTheEnd(page)
    await expect(page.getByText(/ points you lost went at turn \d+/)).toBeVisible(solved)
    expect(await editionOf(page)).not.toBe(first)
    // The browser names each file that has gone.
    complaints.length = 0
  })
})
