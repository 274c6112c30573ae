import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from './support/test.ts'

const talk = './#/s/april-price/play?setting=natural&seed=7'

const wanting = (page: Page, settings: object) =>
  page.addInitScript((state) => localStorage.setItem('taiza-settings', JSON.stringify({ state, version: 1 })), settings)

test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }))

/** The line has been said to its end. */
const said = (page: Page) => expect(page.locator('[data-unsaid]')).toHaveCount(0, { timeout: 20_000 })

/** A microphone that hears nothing, so that a real recorder has a stream to record. */
function hearNothing() {
  navigator.mediaDevices.getUserMedia = async () => new AudioContext().createMediaStreamDestination().stream
}

for (const [locale, words] of [
  ['en-GB', { record: 'Record my reply', stop: 'Stop recording', yours: 'Your reply, recorded', keep: 'Keep as a file', show: /Show the replies/ }],
  ['ja-JP', { record: '自分の返答を録音', stop: '録音を止める', yours: '録音した自分の返答', keep: 'ファイルに残す', show: /返答を見る/ }],
] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${locale}, ${colorScheme}`, () => {
      test.use({ locale, colorScheme })

      test('a reply is said first, recorded, heard again and kept', async ({ page }) => {
        await wanting(page, { language: locale.slice(0, 2), sayItFirst: true })
        await page.addInitScript(hearNothing)
        await page.goto(talk)
        await expect(page.getByRole('button', { name: words.show })).toBeVisible()
        await expect(page.locator('.reply-list')).toHaveCount(0)
        await page.getByRole('button', { name: words.record }).click()
        await expect(page.getByRole('button', { name: words.stop })).toBeVisible()
        await said(page)
        await expectAccessible(page)
        await page.getByRole('button', { name: words.stop }).click()
        await expect(page.getByLabel(words.yours)).toHaveAttribute('src', /^blob:/)
        await expectAccessible(page)
        const download = page.waitForEvent('download')
        await page.getByRole('link', { name: words.keep }).click()
        expect((await download).suggestedFilename()).toBe('taiza.webm')
        await page.keyboard.press('Escape')
        await page.getByRole('button', { name: words.show }).click()
        await expect(page.locator('.reply-list button').first()).toBeVisible()
      })
    })
  }
}

test.describe('narrow', () => {
  test.use({ viewport: { width: 320, height: 640 } })

  test('fits with everything switched on, and the replies stay within reach', async ({ page }) => {
    await wanting(page, { language: 'en', sayItFirst: true, voice: true, pressure: true })
    await page.goto(talk)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    await page.getByRole('button', { name: /Show the replies/ }).click()
    await expect(page.locator('.reply-list button').first()).toBeInViewport({ ratio: 0.5 })
    await said(page)
    await expectAccessible(page)
  })
})

test('a microphone that is refused is told in words, with a way on', async ({ page }) => {
  await wanting(page, { language: 'en', sayItFirst: true })
  await page.addInitScript(() => {
    navigator.mediaDevices.getUserMedia = async () => {
      throw new DOMException('no', 'NotAllowedError')
    }
  })
  await page.goto(talk)
  await page.getByRole('button', { name: 'Record my reply' }).click()
  await expect(page.getByText(/The microphone was not allowed/)).toBeVisible()
  await said(page)
  await expectAccessible(page)
})
