import type { Page } from '@playwright/test'
import { begin, playUntil, stageOf } from './support/run.ts'
import { expect, test } from './support/test.ts'

const SCENARIO = 'quality-complaint'
const send = (page: Page) => page.getByRole('button', { name: 'Send the letter' })
const written = (page: Page) => page.locator('.letter-parts .voice').allTextContents()
const openAttempt = (page: Page) => page.evaluate(() => {
  const entry = Object.entries(localStorage).find(([key]) => key.startsWith('taiza-open-'))
  return JSON.parse(entry?.[1] ?? '{}') as { replies: { turn: string }[]; draft?: unknown[]; taken: unknown[] }
})

/** A key counts once its part has been on screen for a moment. */
async function write(page: Page, key: string, parts: number) {
  await expect(async () => {
    await page.keyboard.press(key)
    expect(await written(page)).toHaveLength(parts)
  }).toPass({ intervals: [120] })
}

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await begin(page, SCENARIO, { setting: 'natural' })
  await playUntil(page, async () => (await stageOf(page)) === 'letter')
})

test('a draft survives a reload and is no reply before it is sent', async ({ page }) => {
  const before = (await openAttempt(page)).replies.length
  await write(page, '2', 1)
  await write(page, '1', 2)
  const draft = await written(page)
  const { replies, draft: kept } = await openAttempt(page)
  expect([replies.length, kept?.length]).toEqual([before, 2])
  await page.reload()
  await expect(page.locator('.letter-parts .voice')).toHaveText(draft)
})

test('any part can be written anew until Enter sends it, and a take-back brings it back whole', async ({ page }) => {
  const before = (await openAttempt(page)).replies.length
  for (let part = 1; part <= 4; part++) await write(page, '1', part)
  const [first] = await written(page)
  await expect(send(page)).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('heading', { name: 'Opening' })).toBeFocused()
  await expect(async () => {
    await page.keyboard.press('2')
    expect((await written(page))[0]).not.toBe(first)
  }).toPass({ intervals: [120] })
  await expect(send(page)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect.poll(() => stageOf(page)).toBe('visit')
  expect((await openAttempt(page)).replies.length).toBe(before + 4)
  await page.keyboard.press('z')
  await expect.poll(() => stageOf(page)).toBe('letter')
  expect(await written(page)).toHaveLength(4)
  await page.keyboard.press('Shift+Z')
  await expect.poll(() => stageOf(page)).toBe('visit')
})

test('the fold stays where it is while the letter is written', async ({ page }) => {
  const fold = () => page.locator('.letter-fold').boundingBox()
  const before = await fold()
  for (let part = 1; part <= 4; part++) await write(page, '1', part)
  expect(await fold()).toEqual(before)
})

test.describe('in Japanese', () => {
  test.use({ locale: 'ja-JP' })

  for (const [width, height, mode] of [[1280, 800, 'vertical-rl'], [844, 390, 'vertical-rl'], [390, 844, 'horizontal-tb']] as const) {
    test(`the letter is set ${mode} at ${width} × ${height}`, async ({ page }) => {
      await page.setViewportSize({ width, height })
      await expect(page.locator('.letter-sheet[data-sheet="paper"]')).toHaveCSS('writing-mode', mode)
    })
  }
})
