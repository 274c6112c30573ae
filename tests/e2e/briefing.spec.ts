import { sheetsOf } from './support/paper.ts'
import { expect, expectAccessible, test } from './support/test.ts'

const briefing = './#/s/gatekeeper-first-call'

for (const [locale, begin] of [['en-GB', /Go in/], ['ja-JP', /席に着く/]] as const) {
  test.describe(locale, () => {
    test.use({ locale })

    for (const [width, height] of [[320, 640], [390, 844], [820, 1180], [1280, 800], [1920, 1080]] as const) {
      test(`fits ${width} px, and the way in is always in sight`, async ({ page }) => {
        await page.setViewportSize({ width, height })
        await page.goto(briefing)
        await expect(page.getByRole('button', { name: begin })).toBeInViewport()
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
        if (width === 320 || width === 1280) await expectAccessible(page)
      })
    }
  })
}

test('goes in with the setting and the sentence that were chosen', async ({ page }) => {
  await page.goto(briefing)
  await expect(page.getByRole('radio', { name: /^Guided/ })).toBeChecked()
  await page.getByText('Only what you could see or hear').click()
  await page.getByRole('textbox').fill('That I was easy to pass on.')
  await page.getByRole('button', { name: /Go in/ }).click()
  await expect(page).toHaveURL(/\/play\/\w+$/)
  await expect(page.getByText('Trust', { exact: true })).toHaveCount(0)
})

test('leads back to the library', async ({ page }) => {
  await page.goto(briefing)
  await page.getByRole('link', { name: 'Back to the library' }).click()
  await expect(page.getByRole('heading', { name: 'All conversations' })).toBeVisible()
})

test('prints what is known, without what can be pressed', async ({ page }) => {
  await page.goto(briefing)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('region', { name: 'What you know' })).toBeVisible()
  await expect(page.getByRole('button', { name: /Go in/ })).toBeHidden()
  await expect(page.getByText(/version \d+ · Taiza · http/)).toBeVisible()
})

const scenarios = ['april-price', 'ask-for-the-order', 'gatekeeper-first-call', 'quality-complaint', 'ten-quiet-days', 'too-many-calls']

for (const locale of ['en-GB', 'ja-JP']) {
  test.describe(`on paper, ${locale}`, () => {
    test.use({ locale })

    for (const scenario of scenarios) {
      test(`${scenario} takes one A4 page, whatever was intended`, async ({ page }) => {
        await page.goto(`./#/s/${scenario}?seed=7`)
        await page.getByRole('textbox').fill('Whatever they say, that I listened to it.')
        const pdf = await page.pdf({ format: 'A4', margin: { top: '10mm', right: '10mm', bottom: '10mm', left: '10mm' } })
        expect(sheetsOf(pdf)).toBe(1)
      })
    }
  })
}

test('reads at 200 % zoom', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 400 })
  await page.goto(briefing)
  await expect(page.getByRole('button', { name: /Go in/ })).toBeInViewport()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(640)
})
