import { expect, expectAccessible, test } from './support/test.ts'
import { talkToTheEnd } from './support/talk.ts'

/** The scenario is solved in the background; a busy machine may take its time. */
const solved = { timeout: 20_000 }

/** Chance as it would be on another day, and the same each time. */
function drawTheSame() {
  let draws = 0
  crypto.getRandomValues = (numbers) => {
    if (numbers instanceof Uint32Array) numbers.fill(Math.imul(++draws, 2654435761))
    return numbers
  }
}

test('a first talk: from the library to the debrief and back into the talk, by keys alone', async ({ page }) => {
  test.slow()
  await page.addInitScript(drawTheSame)
  await page.goto('./')
  await page.getByRole('region', { name: 'A good one to begin with' }).waitFor()
  // The app has come: a key pressed before is not kept for it.
  await expect(page).toHaveTitle(/·/)
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: /Go in/ }).waitFor()
  await page.keyboard.press('Enter')
  await talkToTheEnd(page)

  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(page.getByText(/ points you lost went at turn \d+/)).toBeVisible(solved)
  await expectAccessible(page)

  await page.keyboard.press('Home')
  await expect(page.getByRole('region', { name: 'Turn 1', exact: true })).toBeVisible()
  await expect(page).toHaveURL(/\?move=1$/)
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('region', { name: 'Turn 2', exact: true })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('region', { name: 'Turn 2', exact: true })).toBeVisible(solved)

  await page.getByRole('button', { name: /^Turn \d+, (Mixed|Costly|Red line)/ }).first().click()
  await page.getByRole('button', { name: 'Show me' }).click()
  await expect(page.getByRole('region', { name: 'Better reply' })).toBeVisible()
  await page.keyboard.press('w')
  await expect(page.getByRole('region', { name: 'The best line from here' }).getByRole('listitem')).toHaveCount(1)
  await expectAccessible(page)

  const opened = await page.getByRole('region', { name: /^Turn \d+$/ }).getAttribute('aria-label')
  await page.keyboard.press('r')
  await expect(page.getByText(`Second try at ${opened?.toLowerCase()}`)).toBeVisible()
  await talkToTheEnd(page, { reply: 2 })
  await expect(page.getByText(`Second try from ${opened?.toLowerCase()}.`)).toBeVisible(solved)
  await page.getByRole('link', { name: /^Take 1/ }).click()
  await expect(page.getByRole('link', { name: /^Second try from turn \d+/ })).toBeVisible()
  await expect(page.getByText(/^Second try from .*\.$/)).toHaveCount(0)
})

test('an attempt of another device is told as such, with a way on', async ({ page }) => {
  await page.goto('./#/s/gatekeeper-first-call/debrief/elsewhere')
  await expect(page.getByRole('heading', { name: /another device/ })).toBeVisible()
  await page.getByRole('link', { name: /briefing/i }).click()
  await expect(page.getByRole('button', { name: /Go in/ })).toBeVisible()
})

test.describe('in Japanese', () => {
  test.use({ locale: 'ja-JP' })

  test('a talk on a phone ends in a debrief that fits it, with every section open', async ({ page }) => {
    test.slow()
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto('./#/s/gatekeeper-first-call/play?seed=7&setting=natural')
    await talkToTheEnd(page, { language: 'ja' })
    await expect(page.getByRole('button', { name: /ここからやり直す/ })).toBeVisible(solved)
    await expect(page.getByText(/失点\d+点/).first()).toBeVisible()
    await page.getByRole('heading', { name: '共有・印刷・保存' }).waitFor()
    for (const section of await page.locator('summary').all()) await section.click()
    await expect(page.getByText(/n = \d/).first()).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    await expectAccessible(page)
  })
})
