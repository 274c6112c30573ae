import { expect, expectAccessible, test } from './support/test.ts'

test.use({ locale: 'en-GB' })

test('the language changes anywhere at once, and is kept', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: '日本語' }).click()
  await expect(page.getByRole('heading', { name: 'すべての対話' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja')
  await page.reload()
  await expect(page.getByRole('heading', { name: 'すべての対話' })).toBeVisible()
})

test('the theme follows the settings from the next first paint on', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Settings' }).click()
  const settings = page.getByRole('dialog', { name: 'Settings' })
  await settings.getByText('Dark').click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(settings).toBeHidden()
  await expect(page.getByRole('button', { name: 'Settings' })).toBeFocused()
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
})

test('single keys rest when they are turned off', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('switch', { name: 'Single-key shortcuts' }).click()
  await page.keyboard.press('Escape')
  await page.goto('/#/s/april-price/play?seed=1')
  const replies = page.getByRole('region', { name: 'Your reply' }).getByRole('button')
  await expect(replies.first()).toBeVisible()
  await page.keyboard.press('1')
  await page.keyboard.press('l')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByText(/Turn 1 of/)).toBeVisible()
})
