import { holdScripts, seenIn, shiftsOn, watchShifts } from './support/arrival.ts'
import { expect, expectAccessible, test } from './support/test.ts'

const spoken = {
  'en-GB': { lang: 'en', title: 'Library', go: 'A good one to begin with', begin: 'Begin' },
  'ja-JP': { lang: 'ja', title: 'シナリオ', go: 'まずはこの一本から', begin: 'はじめる' },
} as const

for (const [locale, { lang, go, begin }] of Object.entries(spoken)) {
  test.describe(locale, () => {
    test.use({ locale, colorScheme: lang === 'ja' ? 'dark' : 'light' })

    test('the library stands before any script has come, and nothing moves when it does', async ({ page }) => {
      const release = await holdScripts(page)
      await watchShifts(page)
      await page.goto('./', { waitUntil: 'commit' })
      const card = page.getByRole('region', { name: go })
      await expect(card.getByRole('link', { name: begin })).toBeVisible()
      await expect(page.locator('html')).toHaveAttribute('lang', lang)
      await expect(page.locator('template')).toHaveCount(0)
      const before = await seenIn(page, '#root')
      const tint = await page.locator('.library-stage').first().evaluate((stage) => getComputedStyle(stage).getPropertyValue('--ground'))
      expect(tint).toMatch(/^#/)
      await expectAccessible(page)
      release()
      await expect(page).toHaveTitle(/·/)
      await page.waitForLoadState('networkidle')
      expect(await seenIn(page, '#root')).toEqual(before)
      expect(await shiftsOn(page)).toBe(0)
    })
  })
}

test('what is pressed before it works is done once it does', async ({ page }) => {
  const release = await holdScripts(page)
  await page.goto('./', { waitUntil: 'commit' })
  await page.getByRole('button', { name: /^Phone/ }).click()
  release()
  await expect(page).toHaveURL(/channel=phone$/)
  await expect(page.getByRole('button', { name: /^Phone/ })).toHaveAttribute('aria-pressed', 'true')
})

test('what is typed before it works is looked for once it does', async ({ page }) => {
  const release = await holdScripts(page)
  await page.goto('./', { waitUntil: 'commit' })
  await page.getByRole('searchbox').fill('Sato')
  release()
  await expect(page).toHaveURL(/q=Sato$/)
  await expect(page.getByRole('searchbox')).toHaveValue('Sato')
})

test('a file that is chosen before it works is opened once it does', async ({ page }) => {
  const release = await holdScripts(page)
  await page.goto('./', { waitUntil: 'commit' })
  await page.locator('input[type=file]').setInputFiles({ name: 'mine.yaml', mimeType: 'text/yaml', buffer: Buffer.from('version: 1') })
  release()
  await expect(page.getByRole('region', { name: 'mine.yaml' })).toBeVisible({ timeout: 20_000 })
})

test('a link that is followed before the app has come leads where it says', async ({ page }) => {
  const release = await holdScripts(page)
  await page.goto('./', { waitUntil: 'commit' })
  await page.getByRole('link', { name: 'Begin' }).click()
  release()
  await expect(page.getByRole('heading', { level: 1, name: 'The first call to Towa' })).toBeVisible()
})

test('who has been here sees no card for newcomers, not even for a moment', async ({ page }) => {
  await page.goto('./#/s/gatekeeper-first-call/play?seed=7')
  await expect(page.locator('#root blockquote')).toBeVisible()
  const release = await holdScripts(page)
  // Without a page in between, only the part behind the # would change.
  await page.goto('about:blank')
  await page.goto('./', { waitUntil: 'commit' })
  await expect(page.locator('template')).toHaveCount(0)
  await expect(page.locator('#root')).toBeEmpty()
  release()
  await expect(page.getByRole('region', { name: /^Where you left off/ })).toBeVisible()
})
