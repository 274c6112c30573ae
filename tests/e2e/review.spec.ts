import { linkTo } from './support/link.ts'
import { sheetsOf } from './support/paper.ts'
import { expect, expectAccessible, test } from './support/test.ts'
import { talkToTheEnd } from './support/talk.ts'

/** The scenario is solved in the background; a busy machine may take its time. */
const solved = { timeout: 20_000 }

const words = {
  'en-GB': {
    shared: 'A shared rehearsal', keep: 'Keep it on this device', all: 'Show all better replies', again: /Try again from here/,
    turn: /^Turn \d+$/, decline: 'Not now', plan: 'Keep this plan', drill: 'Two-minute drill', share: 'Share, print, keep', qr: /^QR code/,
  },
  'ja-JP': {
    shared: '共有された対話', keep: 'この端末に残す', all: 'より良い返答をすべて見せる', again: /ここからやり直す/,
    turn: /^\d+手目$/, decline: '今はやめておく', plan: 'この心積もりで決める', drill: '2分間の反復練習', share: '共有・印刷・保存', qr: /QRコード$/,
  },
} as const

for (const locale of ['en-GB', 'ja-JP'] as const) {
  const language = locale === 'ja-JP' ? 'ja' : 'en'
  const say = words[locale]

  test.describe(locale, () => {
    test.use({ locale })

    test('a link opens on a device that knows nothing of it, and is kept only on request', async ({ page }) => {
      test.slow()
      await page.goto(linkTo({ scenario: 'april-price', replies: 12, language }))
      await expect(page.getByRole('region', { name: say.turn })).toBeVisible(solved)
      await expect(page.getByText(say.shared, { exact: true })).toBeVisible()
      await expect(page.getByRole('button', { name: say.again })).toHaveCount(0)
      await page.emulateMedia({ colorScheme: 'dark' })
      await expectAccessible(page)
      await page.emulateMedia({ colorScheme: 'light' })
      await page.getByRole('button', { name: say.keep }).click()
      await expect(page).toHaveURL(/#\/s\/april-price\/debrief\/shared-\w+$/)
      await expect(page.getByRole('button', { name: say.again })).toBeVisible(solved)
      await page.reload()
      await expect(page.getByRole('button', { name: say.again })).toBeVisible(solved)
      await expectAccessible(page)
    })

    test('a talk of 14 replies prints on one page, with every better reply on it, too', async ({ page }) => {
      test.slow()
      await page.goto(linkTo({ scenario: 'gatekeeper-first-call', replies: 14, language }))
      await expect(page.getByRole('region', { name: say.turn })).toBeVisible(solved)
      const pages = async () => sheetsOf(await page.pdf({ format: 'A4', preferCSSPageSize: true }))
      expect(await pages()).toBe(1)
      await page.getByRole('button', { name: say.all }).click()
      expect(await pages()).toBe(1)
    })

    test('one thing comes after the other: the plan, then the drill; and all of it fits a phone', async ({ page }) => {
      test.slow()
      await page.setViewportSize({ width: 320, height: 640 })
      await page.goto('./#/s/gatekeeper-first-call/play?seed=11&setting=natural')
      await talkToTheEnd(page, { language, reply: 2 })
      await expect(page.getByRole('button', { name: say.again })).toBeVisible(solved)
      await page.getByRole('button', { name: say.decline }).click()
      await expectAccessible(page)
      await page.getByRole('button', { name: say.plan }).click()
      await expect(page.getByRole('link', { name: say.drill })).toHaveAttribute('href', /^#\/drill\?from=\w+$/)
      await page.emulateMedia({ colorScheme: 'dark' })
      await page.reload()
      await expect(page.getByRole('link', { name: say.drill })).toBeVisible(solved)
      await page.getByRole('heading', { name: say.share }).click()
      await expect(page.getByRole('img', { name: say.qr })).toBeVisible()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
      await expectAccessible(page)
    })
  })
}

test('a link that was cut short says so', async ({ page }) => {
  await page.goto(linkTo({ scenario: 'april-price', replies: 10 }).slice(0, 50))
  await expect(page.getByRole('heading', { name: 'This link cannot be opened' })).toBeVisible()
  await expectAccessible(page)
})
