import type { Page } from '@playwright/test'
import { expect, expectAccessible, expectAccessibleInBoth, test } from './support/test.ts'

const scenario = 'too-many-calls'
const briefing = `./#/s/${scenario}`
const words = {
  'en-GB': { offer: 'See an example first', next: /Next reply/, home: 'To your own briefing', goIn: /Go in/ },
  'ja-JP': { offer: '先に手本を見る', next: /次の返答/, home: '自分の事前資料へ', goIn: /席に着く/ },
} as const

const openAttempts = (page: Page) => page.evaluate(() =>
  Object.entries(localStorage).filter(([key]) => key.startsWith('taiza-open-')).map(([, text]) => JSON.parse(String(text)) as { example?: boolean }))

for (const locale of ['en-GB', 'ja-JP'] as const) {
  test.describe(locale, () => {
    test.use({ locale })

    test('plays another talk by keys alone, with reasons, and makes practice of the next run', async ({ page }) => {
      const { offer, home, goIn } = words[locale]
      await page.goto(briefing)
      await page.getByRole('link', { name: offer }).focus()
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL(new RegExp(`/s/${scenario}/example$`))
      await expect(page.locator('.example-waiting')).toBeVisible()
      await expectAccessibleInBoth(page)
      await page.keyboard.press('Enter')
      await expect(page.locator('.example-steps > li').first()).toBeFocused()
      await expectAccessibleInBoth(page)
      await expect(async () => {
        await page.keyboard.press('ArrowRight')
        await expect(page.getByRole('link', { name: home })).toBeVisible({ timeout: 50 })
      }).toPass()
      await expectAccessibleInBoth(page)
      await page.getByRole('link', { name: home }).click()
      await page.getByRole('button', { name: goIn }).click()
      await expect(page).toHaveURL(/\/play\/\w+$/)
      expect((await openAttempts(page)).map(({ example }) => example)).toEqual([true])
    })
  })
}

test.describe('at every width', () => {
  for (const [width, height] of [[320, 640], [390, 844], [820, 1180], [1920, 1080]] as const) {
    test(`fits ${width} px, and the way on is in sight`, async ({ page }) => {
      await page.setViewportSize({ width, height })
      await page.goto(`${briefing}/example`)
      await page.getByRole('button', { name: 'Show all' }).click()
      await expect(page.getByRole('link', { name: 'To your own briefing' })).toBeInViewport()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    })
  }
})

test('is not to be had while an exam of the scenario goes on', async ({ page }) => {
  await page.goto(`${briefing}/play?setting=exam&seed=7`)
  await expect(page).toHaveURL(/\/play\/\w+$/)
  await page.goto(`${briefing}/example`)
  await expect(page.getByText('An exam is under way. Examples come after it.')).toBeVisible()
  await expectAccessible(page)
})
