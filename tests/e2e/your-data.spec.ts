import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { expect, expectAccessible, test } from './support/test.ts'
import { talkToTheEnd } from './support/talk.ts'

test.use({ locale: 'en-GB' })

const screens = ['settings', 'about'] as const
const languages = { en: { settings: 'Settings', about: 'About Taiza' }, ja: { settings: '設定', about: '対座について' } } as const

for (const place of screens)
  for (const language of ['en', 'ja'] as const)
    for (const colorScheme of ['light', 'dark'] as const)
      test(`${place} is accessible in ${language}, ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme })
        await page.goto(`/?lang=${language}#/${place}`)
        await expect(page.getByRole('heading', { level: 1, name: languages[language][place] })).toBeVisible()
        await expectAccessible(page)
      })

test('the largest text fits a page of 320 pixels, on every screen of a talk', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('/#/settings')
  await page.getByText('Largest').click()
  await expect(page.locator('html')).toHaveAttribute('data-text', 'largest')
  const fits = async (address: string, sign: Locator) => {
    await page.goto(`/${address}`)
    await sign.waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBe(320)
    await expectAccessible(page)
  }
  await fits('#/settings', page.getByRole('heading', { level: 1, name: 'Settings' }))
  await fits('#/about', page.getByRole('heading', { level: 1, name: 'About Taiza' }))
  await fits('#/', page.getByRole('heading', { name: 'All conversations' }))
  await fits('#/s/april-price', page.getByRole('button', { name: /Go in/ }))
  await fits('#/s/april-price/play?seed=1', page.getByRole('region', { name: 'Your reply' }))
})

/** A talk with its debrief, so that there is something to keep. */
async function talk(page: Page) {
  await page.goto('/#/s/gatekeeper-first-call/play?setting=natural&seed=3')
  await page.getByRole('region', { name: 'Your reply' }).waitFor()
  await talkToTheEnd(page)
  await expect(page).toHaveURL(/debrief/)
  await expect(page.getByText(/ points you lost went at turn \d+|too short to judge/i).first()).toBeVisible({ timeout: 20_000 })
}

const results = (page: Page) => page.evaluate(async () => {
  const database = await new Promise<IDBDatabase>((settle, refuse) => {
    const asked = indexedDB.open('taiza')
    asked.addEventListener('success', () => settle(asked.result))
    asked.addEventListener('error', () => refuse(asked.error))
  })
  return new Promise<number>((settle) => {
    const asked = database.transaction('attempts').objectStore('attempts').count()
    asked.addEventListener('success', () => settle(asked.result))
  }).finally(() => database.close())
})

async function save(page: Page, button: string): Promise<string> {
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: button }).click()
  const download = await saving
  // Firefox numbers the second file of one name.
  expect(download.suggestedFilename()).toMatch(/^taiza(\(1\))?\.json$/)
  return download.path()
}

test('everything goes into a copy, is erased, comes back by undo, and comes back from the copy', async ({ page }) => {
  test.slow()
  await talk(page)
  await page.goto('/#/settings')
  await expect(page.getByText(/ in use\./)).toBeVisible()
  const path = await save(page, 'Save a copy')
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ format: 'taiza', attempts: [{ scenario: 'gatekeeper-first-call' }] })

  const erase = async () => {
    await page.getByRole('button', { name: 'Erase…' }).click()
    await expect(page.getByText('1 rehearsal with its plan, score and cards')).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Erase everything' }).click()
    await expect(page.getByText(/Everything has been erased/)).toBeVisible()
  }
  await erase()
  expect(await results(page)).toBe(0)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText(/Everything has been erased/)).toBeHidden()
  expect(await results(page)).toBe(1)

  await erase()
  await page.reload()
  await expect(page.getByText(/Everything has been erased/)).toBeHidden()
  await page.getByLabel('Open a copy…').setInputFiles(path)
  await expect(page.getByText('Added: rehearsals 1, scenarios 0.')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Library' }).first().click()
  await expect(page.getByRole('article').filter({ hasText: 'The first call to Towa' })).toContainText(/Starting|Developing|Working|Strong|Expert|too short/)
})

test('an erasure reaches the other tabs: nothing of it is written back', async ({ page, context }) => {
  test.slow()
  await talk(page)
  const other = await context.newPage()
  await other.goto('/#/settings')
  await other.getByRole('button', { name: 'Erase…' }).click()
  await other.getByRole('button', { name: 'Erase everything' }).click()
  await expect(other.getByText(/Everything has been erased/)).toBeVisible()
  await expect(page.getByRole('heading', { name: /another device/ })).toBeVisible()
  await page.close()
  expect(await results(other)).toBe(0)
})

test('a guest leaves nothing behind', async ({ page, context }) => {
  test.slow()
  await page.goto('/#/settings')
  await page.getByRole('button', { name: 'Continue as a guest' }).click()
  await expect(page.getByText(/nothing is kept after this tab closes/)).toBeVisible()
  await expectAccessible(page)
  await talk(page)
  await page.goto('/#/settings')
  expect(JSON.parse(readFileSync(await save(page, 'Save a copy'), 'utf8')).attempts).toHaveLength(1)
  await page.close()
  const later = await context.newPage()
  await later.goto('/#/settings')
  await expect(later.getByText('The browser may clear it')).toBeVisible()
  await expect(later.getByText(/nothing is kept after this tab closes/)).toBeHidden()
  expect(await later.evaluate(() => ({ ...localStorage }))).toEqual({})
  expect(JSON.parse(readFileSync(await save(later, 'Save a copy'), 'utf8')).attempts).toEqual([])
})

test('a line is reported from the talk, without words of anybody’s', async ({ page }) => {
  await page.goto('/#/s/april-price/play?seed=1')
  await page.getByRole('region', { name: 'Your reply' }).waitFor()
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('button', { name: 'Report a problem with this line' }).click()
  const report = page.getByRole('textbox', { name: 'Report' })
  await expect(report).toHaveValue(/scenario april-price \d+, rules \w+, words \w+\nvariant [\w-]+, seed 1, \w+, run\n[^]*line [\w-]+/)
  await expectAccessible(page)
})

test('the settings are left and reached by keys alone, and the talk goes on', async ({ page }) => {
  await page.goto('/#/s/april-price/play?seed=1')
  const yours = page.getByRole('region', { name: 'Your reply' })
  await yours.waitFor()
  await page.getByRole('button', { name: 'Settings' }).focus()
  await page.keyboard.press('Enter')
  const link = page.getByRole('link', { name: 'All settings and your data' })
  await link.waitFor()
  await expect(async () => {
    await page.keyboard.press('Tab')
    await expect(link).toBeFocused({ timeout: 50 })
  }).toPass({ intervals: [10] })
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible()
  await page.goBack()
  await expect(yours).toBeVisible()
})

test('readings stand over Japanese words where they are wanted, and are not read aloud', async ({ page }) => {
  await page.goto('/?lang=ja#/settings')
  await page.getByRole('switch', { name: 'ふりがな' }).click()
  await page.goto('/?lang=ja#/s/april-price/play?seed=1')
  await page.getByRole('region', { name: 'あなたの返答' }).waitFor()
  await expect(page.locator('ruby rt').first()).toBeVisible()
  await expect(page.locator('[data-unsaid]')).toHaveCount(0, { timeout: 20_000 })
  await expectAccessible(page)
})

test('the notices of every package are on the page', async ({ page }) => {
  await page.goto('/#/about')
  await page.getByText('Notices of all packages').click()
  const notices = page.getByRole('group', { name: 'Notices of all packages' }).last()
  for (const name of ['react', 'xstate', 'zustand', 'i18next', 'idb', 'wouter']) await expect(notices).toContainText(new RegExp(`^${name} \\d`, 'm'))
})
