import { readFileSync } from 'node:fs'
import { expect, expectAccessible, test } from './support/test.ts'

const source = readFileSync('scenarios/gatekeeper-first-call/scenario.yaml', 'utf8')
const file = (text: string) => ({ name: 'mine.yaml', mimeType: 'application/yaml', buffer: Buffer.from(text) })

test('the first visit recommends one scenario and says where the records stay', async ({ page }) => {
  await page.goto('./')
  const go = page.getByRole('region', { name: 'A good one to begin with' })
  await expect(go.getByRole('link', { name: /Begin/ })).toHaveAttribute('href', '#/s/gatekeeper-first-call')
  await expect(go.getByText('No account. What you do stays in this browser.')).toBeVisible()
  await expectAccessible(page)
})

test('nothing shifts while the faces arrive', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value)
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto('./', { waitUntil: 'networkidle' })
  for (const face of await page.locator('.library-card .portrait').all()) await expect(face).toBeVisible()
  await expect(page.locator('.library-card .portrait')).not.toHaveCount(0)
  expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0))).toBe(0)
})

test('filters stand in the address, and a search from the slash key', async ({ page }) => {
  await page.goto('./')
  await page.getByRole('button', { name: /^Phone/ }).click()
  await expect(page).toHaveURL(/#\/\?channel=phone$/)
  await page.keyboard.press('/')
  await page.keyboard.type('nowhere at all')
  await expect(page.getByRole('heading', { name: 'Nobody here yet' })).toBeVisible()
  await expectAccessible(page)
  await page.reload()
  await expect(page.getByRole('searchbox')).toHaveValue('nowhere at all')
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await expect(page).toHaveURL(/#\/$/)
})

test('a scenario file of one’s own is checked, solved and kept, and can be removed', async ({ page }) => {
  await page.goto('./')
  await page.locator('input[type=file]').setInputFiles(file(source.replace('The first call to Towa', 'A call of my own')))
  await expect(page.getByText('A call of my own stands under “Your scenarios”.')).toBeVisible({ timeout: 20_000 })
  await expectAccessible(page)
  await page.reload()
  await page.getByRole('link', { name: 'A call of my own' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'A call of my own' })).toBeVisible()
  await page.goBack()
  await page.getByRole('button', { name: 'Remove A call of my own' }).click()
  await expect(page.getByRole('link', { name: 'A call of my own' })).toHaveCount(0)
})

test('a broken file shows each finding with line, column and remedy, and keeps nothing', async ({ page }) => {
  await page.goto('./')
  await page.locator('input[type=file]').setInputFiles(file(source.replace('goto: regarding', 'goto: nowhere')))
  const findings = page.getByRole('region', { name: 'mine.yaml' })
  await expect(findings.getByText(/Line \d+, column \d+/).first()).toBeVisible({ timeout: 20_000 })
  await expect(findings.getByText(/There is no turn or ending called nowhere/)).toBeVisible()
  await expectAccessible(page)
  await page.reload()
  await expect(page.getByRole('button', { name: /^Remove/ })).toHaveCount(0)
})

test('what was left is offered again, with its last line', async ({ page }) => {
  await page.goto('./#/s/gatekeeper-first-call/play?seed=7')
  await page.getByRole('list', { name: 'Your reply' }).waitFor()
  await expect(async () => {
    await page.keyboard.press('1')
    await expect(page.getByText(/^Turn 1 of/)).toBeHidden({ timeout: 500 })
  }).toPass()
  await page.goto('./#/')
  const go = page.getByRole('region', { name: /^Where you left off · Turn [2-9]$/ })
  await expect(go.locator('.voice')).toHaveText(/^“.+”$/)
  const left = (await go.getAttribute('aria-label'))?.split(' · ')[1] ?? ''
  await page.keyboard.press('Enter')
  await expect(page.getByText(new RegExp(`^${left} of`))).toBeVisible()
})

for (const locale of ['en-GB', 'ja-JP']) {
  test.describe(locale, () => {
    test.use({ locale })
    for (const width of [320, 390, 820, 1280, 1920]) {
      test(`fits ${width} px`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 })
        await page.goto('./', { waitUntil: 'networkidle' })
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
        if (width === 320) await expectAccessible(page)
      })
    }
  })
}
