import type { BrowserContext, Page } from '@playwright/test'
import { crash as crashInFirefox } from '../firefox/beyond-playwright.ts'
import { talkToTheEnd } from './support/talk.ts'
import { expect, expectAccessible, test } from './support/test.ts'

const CALL = 'gatekeeper-first-call'
const MEETING = 'april-price'

type Begin = { setting?: 'guided' | 'natural' | 'bare' | 'exam'; seed?: number; query?: string }

/** Begins a talk without its briefing; the same seed is the same talk. */
async function begin(page: Page, scenario: string, { setting = 'guided', seed = 7, query = '' }: Begin = {}) {
  await page.goto(`./#/s/${scenario}/play?setting=${setting}&seed=${seed}${query}`)
  await expect(page).toHaveURL(new RegExp(`/${scenario}/play/[0-9a-f]{24}$`))
  await expect(page.locator('blockquote')).toBeVisible()
}

/** Gives replies by their keys, one a turn, and waits for the turn after each. */
async function reply(page: Page, keys: string) {
  for (const key of keys) {
    const at = await turnOf(page)
    await expect(async () => {
      await page.keyboard.press(await page.locator('.weigh').isVisible() ? 'Escape' : key)
      await page.keyboard.press('Space')
      expect(await turnOf(page)).toBeGreaterThan(at)
    }).toPass({ intervals: [150] })
  }
}

const turnOf = async (page: Page) =>
  Number(/\d+/.exec((await page.getByText(/^Turn \d+|^\d+手目/).first().textContent()) ?? '')?.[0] ?? 0)

const line = (page: Page) => page.locator('blockquote').textContent()
const newestAttempt = (page: Page) => page.evaluate(() => {
  const entries = Object.entries(localStorage).filter(([key]) => key.startsWith('taiza-open-'))
  return entries.map(([, text]) => JSON.parse(String(text)) as { replies: unknown[]; taken: unknown[] })[0]
})

test.describe('a whole conversation by keyboard alone', () => {
  for (const language of ['en', 'ja'] as const) {
    test.describe(language, () => {
      test.use({ locale: language === 'ja' ? 'ja-JP' : 'en-GB' })

      test('from the first visit to the debrief', async ({ page }) => {
        await page.emulateMedia({ reducedMotion: 'reduce' })
        await page.goto('./')
        await expect(page.locator('html')).toHaveAttribute('lang', language)
        await page.getByRole('link', { name: language === 'ja' ? /始める|はじめる/ : /Begin/ }).first().focus()
        await page.keyboard.press('Enter')
        await expect(page).toHaveURL(/#\/s\/[\w-]+$/)
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        await expectAccessible(page)
        await page.keyboard.press('Enter')
        await expect(page).toHaveURL(/\/play\/[0-9a-f]{24}$/)
        await expect(page.locator('blockquote')).toBeVisible()
        await expectAccessible(page)
        await talkToTheEnd(page, { language })
        await expect(page).toHaveURL(/\/debrief\/[0-9a-f]{24}$/)
        await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
        await expectAccessible(page)
      })
    })
  }
})

test('the focus is on what is said, and the next Tab is the first reply', async ({ page }) => {
  await begin(page, MEETING)
  await reply(page, '1')
  await expect(page.locator('.speech-bubble')).toBeFocused()
  await page.keyboard.press('Tab')
  const focused = page.locator(':focus')
  // The coach stands between the line and the replies in Guided.
  if (await focused.evaluate((element) => element.closest('.coach') !== null)) await page.keyboard.press('Tab')
  await expect(page.locator(':focus')).toHaveAttribute('aria-keyshortcuts', '1')
})

test('a reload opens the exact turn again, in the same order', async ({ page }) => {
  await begin(page, CALL)
  await reply(page, '213')
  const before = [await turnOf(page), await line(page), await page.locator('.reply-list').innerText()]
  await page.reload()
  await expect(page.locator('blockquote')).toBeVisible()
  expect([await turnOf(page), await line(page), await page.locator('.reply-list').innerText()]).toEqual(before)
})

test('the library offers to continue where the talk was left', async ({ page }) => {
  await begin(page, CALL)
  await reply(page, '21')
  const address = page.url()
  await page.getByRole('link', { name: 'Back to the library' }).click()
  await page.getByRole('link', { name: /Continue/ }).first().click()
  await expect(page).toHaveURL(address)
  expect(await turnOf(page)).toBe(3)
})

test('the globe changes the language in the middle of a line and keeps the turn', async ({ page }) => {
  await begin(page, CALL, { setting: 'natural' })
  await reply(page, '1')
  const order = page.locator('.reply-list button')
  const count = await order.count()
  await page.getByRole('button', { name: 'Hold this conversation in Japanese' }).click()
  await expect(page.locator('blockquote')).toHaveAttribute('lang', 'ja')
  await expect(page.locator('blockquote [data-unsaid]')).toHaveCount(0)
  expect([await turnOf(page), await order.count()]).toEqual([2, count])
  await expect(page.getByText('Turn 2 of')).toBeVisible()
  await reply(page, '2')
  expect(await turnOf(page)).toBe(3)
})

test('the table line stays where it is, whatever is said', async ({ page }) => {
  await begin(page, MEETING)
  const height = async () => (await page.locator('.stage-line').boundingBox())?.y
  const heights = [await height()]
  for (let turn = 0; turn < 5; turn++) {
    await reply(page, '1')
    heights.push(await height())
  }
  expect(new Set(heights).size).toBe(1)
})

test('a key held down or pressed twice answers one turn', async ({ page }) => {
  await begin(page, CALL, { setting: 'natural' })
  await page.keyboard.press('Space')
  await expect(async () => {
    await page.keyboard.down('1')
    await page.keyboard.down('1')
    await page.keyboard.up('1')
    await page.keyboard.press('1')
    expect((await newestAttempt(page))?.replies).toHaveLength(1)
  }).toPass({ intervals: [150] })
})

test('a take-back gives the turn back and Shift and Z undoes it', async ({ page }) => {
  await begin(page, MEETING)
  const first = await line(page)
  await reply(page, '1')
  const second = await line(page)
  await page.keyboard.press('z')
  await expect(page.locator('blockquote')).toHaveText(first ?? '')
  await expect(page.getByRole('status').filter({ hasText: 'Taken back. Your turn again.' })).toBeAttached()
  await page.keyboard.press('Shift+Z')
  await expect(page.locator('blockquote')).toHaveText(second ?? '')
  expect(await newestAttempt(page)).toMatchObject({ replies: [{}], taken: [{ redone: true }] })
})

test.describe('nothing said is lost', () => {
  for (const point of [1, 3, 4]) {
    test(`when the tab dies after ${point} replies`, async ({ page, context }) => {
      await begin(page, CALL, { setting: 'natural' })
      await reply(page, '1'.repeat(point - 1))
      await expect(async () => {
        await page.keyboard.press('1')
        expect((await newestAttempt(page))?.replies).toHaveLength(point)
      }).toPass({ intervals: [150] })
      const address = page.url()
      await crash(context, page)
      const next = await context.newPage()
      await next.goto(address)
      await expect(next.locator('blockquote')).toBeVisible()
      expect(await turnOf(next)).toBe(point + 1)
    })
  }
})

/** Ends the renderer without a word to the page. */
async function crash(context: BrowserContext, page: Page) {
  if (context.browser()?.browserType().name() === 'firefox') return crashInFirefox(page)
  const session = await context.newCDPSession(page)
  const crashed = page.waitForEvent('crash')
  session.send('Page.crash').catch(() => undefined)
  await crashed
}

test.describe('storage that refuses', () => {
  test('is told once; the talk goes on, and what there is can be downloaded', async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
      IDBFactory.prototype.open = () => {
        throw new DOMException('no database', 'InvalidStateError')
      }
    })
    await begin(page, CALL, { setting: 'natural' })
    await reply(page, '12')
    expect(await turnOf(page)).toBe(3)
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Download what you have' }).click()
    const text = await (await (await download).createReadStream()).toArray()
    const saved = JSON.parse(Buffer.concat(text).toString()) as { attempts: { replies: unknown[] }[] }
    expect(saved.attempts[0]?.replies).toHaveLength(2)
    await page.getByRole('button', { name: 'Close this notice' }).click()
    await reply(page, '1')
    await expect(page.getByRole('button', { name: 'Download what you have' })).toHaveCount(0)
  })
})

test('a second tab reads along until it takes over', async ({ page, context }) => {
  await begin(page, CALL, { setting: 'natural' })
  await reply(page, '1')
  const other = await context.newPage()
  await other.goto(page.url())
  await expect(other.getByText('Open in another tab')).toBeVisible()
  await other.keyboard.press('1')
  expect(await turnOf(other)).toBe(2)
  await reply(page, '1')
  await expect.poll(() => turnOf(other)).toBe(3)
  await other.getByRole('button', { name: 'Continue here' }).click()
  await expect(other.getByText('Open in another tab')).toHaveCount(0)
  await expect(page.getByText('Open in another tab')).toBeVisible()
  await reply(other, '1')
  expect(await turnOf(other)).toBe(4)
})

test('Back closes an open drawer, and then leaves to the library', async ({ page }) => {
  await page.goto('./')
  await expect(page.getByRole('heading', { level: 1 })).toBeAttached()
  await begin(page, CALL)
  await reply(page, '1')
  await page.keyboard.press('l')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.evaluate(() => window.history.back())
  await expect(page.getByRole('dialog')).toHaveCount(0)
  expect(await turnOf(page)).toBe(2)
  await page.evaluate(() => window.history.back())
  await expect(page).toHaveURL(/\/(#\/)?$/)
})

test.describe('every part of a conversation is accessible', () => {
  for (const scheme of ['light', 'dark'] as const) {
    for (const [scenario, width] of [[CALL, 1280], [MEETING, 390]] as const) {
      test(`${scenario} at ${width} in ${scheme}`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 })
        await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
        await begin(page, scenario)
        await reply(page, '1')
        await expectAccessible(page)
        for (const key of ['l', 'b', 'h']) {
          await page.keyboard.press(key)
          await expect(page.getByRole('dialog')).toBeVisible()
          await expectAccessible(page)
          await page.keyboard.press('Escape')
          await expect(page.getByRole('dialog')).toHaveCount(0)
        }
        await page.keyboard.press('z')
        await expectAccessible(page)
      })
    }
  }
})

test.describe('at every width', () => {
  for (const [width, height] of [[320, 640], [390, 844], [844, 390], [820, 1180], [1024, 768], [1920, 1080]] as const) {
    test(`nothing runs over the edge at ${width} × ${height}`, async ({ page }) => {
      await page.setViewportSize({ width, height })
      for (const scenario of [CALL, MEETING]) {
        await begin(page, scenario)
        await reply(page, '1')
        const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
        expect(over).toBeLessThanOrEqual(0)
        await expect(page.locator('.reply-list button').first()).toBeInViewport({ ratio: 0.5 })
      }
    })
  }
})

test.describe('an address that leads nowhere', () => {
  test('names itself and offers the library', async ({ page }) => {
    await page.goto('./#/nowhere/at/all')
    await expect(page.getByText('No page of Taiza is called “/nowhere/at/all”.')).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('link', { name: 'To the library' }).click()
    await expect(page).toHaveURL(/#\/$/)
  })

  test('of an attempt that was never here leads to the briefing', async ({ page }) => {
    await page.goto(`./#/s/${CALL}/play/000000000000000000000000`)
    await expect(page.getByRole('heading', { name: 'This rehearsal is on another device' })).toBeVisible()
    await page.getByRole('link', { name: 'To the briefing' }).click()
    await expect(page).toHaveURL(new RegExp(`#/s/${CALL}$`))
  })

  test('of a scenario that does not exist says so', async ({ page }) => {
    await page.goto('./#/s/no-such-scenario')
    await expect(page.getByRole('heading', { name: 'This scenario is not here' })).toBeVisible()
  })
})

test('a link may ask for language, setting and seed', async ({ page }) => {
  await begin(page, MEETING, { setting: 'bare', seed: 11, query: '&lang=ja' })
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja')
  await expect(page.getByText('1手目')).toBeVisible()
  await expect(page.getByRole('button', { name: 'ヒント' })).toHaveCount(0)
})
