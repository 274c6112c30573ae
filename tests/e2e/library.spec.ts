import { readFileSync } from 'node:fs'
import { crowd } from '../support/crowded-site.ts'
import { talkToTheEnd } from './support/talk.ts'
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

test('nothing shifts while the faces arrive', async ({ page, browserName }) => {
  test.skip(browserName === 'firefox', 'Firefox does not measure layout shifts')
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

test('a scenario is found by each of its channels, its situation and its skills', async ({ page }) => {
  await page.goto('./')
  await page.getByRole('button', { name: /^Letter/ }).click()
  await expect(page.locator('.library-card').filter({ hasText: 'Phone · Visit · Letter' })).toHaveCount(1)
  await page.getByRole('button', { name: 'More filters' }).focus()
  await page.keyboard.press('Enter')
  const situations = page.getByRole('group', { name: 'Situation' })
  await situations.getByRole('button', { name: /^Complaint/ }).click()
  await page.getByRole('group', { name: 'Skill' }).getByRole('button', { name: /^Cushion/ }).click()
  await expect(page).toHaveURL(/\?channel=letter&family=complaint&skill=cushion$/)
  await expectAccessible(page)
  await page.reload()
  await expect(situations.getByRole('button', { name: /^Complaint/ })).toHaveAttribute('aria-pressed', 'true')
  await situations.getByRole('button', { name: /^Gatekeeper/ }).click()
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await expect(page.locator('.library-grid .library-card')).not.toHaveCount(1)
})

for (const [locale, query] of [['en-GB', 'さとう'], ['en-GB', 'サトウ'], ['ja-JP', 'SATO'], ['ja-JP', '佐藤']] as const) {
  test.describe(locale, () => {
    test.use({ locale })
    test(`${query} finds the conversations with Mr Sato`, async ({ page }) => {
      await page.goto('./')
      await expect(page).toHaveTitle(/·/)
      const cards = page.locator('.library-card')
      const all = await cards.count()
      await page.keyboard.press('/')
      await page.keyboard.insertText(query)
      await expect(page.locator('.library-card a[href="#/s/gatekeeper-first-call"]')).toBeVisible()
      await expect.poll(() => cards.count()).toBeLessThan(all)
    })
  })
}

test('a thousand scenarios are one list, of which the near ones are drawn and all are reached', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await crowd(page, 1000)
  await page.goto('./')
  await expect(page.getByText('Conversations shown: 1000')).toBeAttached()
  await expect(page.getByRole('list', { name: 'All conversations' })).toBeVisible()
  expect(await page.locator('.library-card').count()).toBeLessThan(40)
  expect(asked.filter((path) => path.startsWith('/scenarios/'))).toEqual(['/scenarios/list.generated.en.json'])
  await expectAccessible(page)

  const positionOfFocus = () => page.evaluate(() => document.activeElement?.closest('[aria-posinset]')?.getAttribute('aria-posinset'))
  await page.getByRole('link', { name: 'Conversation 1', exact: true }).focus()
  for (let place = 2; place <= 40; place++) {
    await page.keyboard.press('Tab')
    expect(await positionOfFocus()).toBe(String(place))
  }
  for (let place = 39; place >= 30; place--) {
    await page.keyboard.press('Shift+Tab')
    expect(await positionOfFocus()).toBe(String(place))
  }

  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
  await expect(page.locator('[aria-posinset="1000"][aria-setsize="1000"]')).toBeVisible()
  await page.keyboard.press('/')
  await page.keyboard.insertText('conversation 987')
  await expect(page.locator('.library-card h3')).toHaveText(['Conversation 987'])
})

test('a thousand scenarios fit a narrow window, one under the other', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await crowd(page, 1000)
  await page.goto('./')
  await expect(page.getByRole('list', { name: 'All conversations' })).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  const bottoms = await page.locator('[aria-posinset]').evaluateAll((cards) =>
    cards.map((card) => [card.getBoundingClientRect().top, card.getBoundingClientRect().bottom] as const))
  expect(bottoms.every(([top], index) => index === 0 || top >= bottoms[index - 1]![1])).toBe(true)
  await expectAccessible(page)
})

test('the rest of a list that cannot be had is asked for again', async ({ page, complaints }) => {
  await crowd(page, 1000)
  let isDown = true
  await page.route('**/list.generated.en.json', (route) => (isDown ? route.fulfill({ status: 503 }) : route.fallback()))
  await page.goto('./')
  await expect(page.getByText('The rest of the list has not arrived.')).toBeVisible()
  await expect(page.locator('.library-card')).toHaveCount(24)
  await expectAccessible(page)
  isDown = false
  await page.getByRole('button', { name: 'Fetch it' }).click()
  await expect(page.getByText('Conversations shown: 1000')).toBeAttached()
  complaints.splice(0)
})

test('by keyboard alone, a search leads to a briefing, and Back to the search', async ({ page }) => {
  await page.goto('./')
  // The app has come: a key pressed before is not kept for it.
  await expect(page).toHaveTitle(/·/)
  await page.keyboard.press('/')
  await page.keyboard.insertText('lot 12')
  await expect(page.locator('.library-card')).toHaveCount(1)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Burrs on lot 12' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Burrs on lot 12' })).toBeVisible()
  await page.evaluate(() => window.history.back())
  await expect(page.getByRole('searchbox')).toHaveValue('lot 12')
})

test('a scenario file of one’s own is checked, solved and kept, and can be removed', async ({ page }) => {
  await page.goto('./')
  await page.locator('input[type=file]').setInputFiles(file(source.replace('The first call to Towa', 'A call of my own')))
  await expect(page.getByText('A call of my own stands under “Your scenarios”.')).toBeVisible({ timeout: 20_000 })
  await expectAccessible(page)
  await page.reload()
  await page.getByRole('link', { name: 'A call of my own' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'A call of my own' })).toBeVisible()
  await page.evaluate(() => window.history.back())
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

const returning = {
  'en-GB': { language: 'en', left: /^Where you left off/, today: 'Worth another go today' },
  'ja-JP': { language: 'ja', left: /^前回の続き/, today: '今日もう一度' },
} as const

for (const [locale, { language, left, today }] of Object.entries(returning)) {
  test.describe(locale, () => {
    test.use({ locale })
    test('who comes back finds what was left and what today asks for, in light and dark', async ({ page }) => {
      test.slow()
      await page.goto('./#/s/gatekeeper-first-call/play?seed=7')
      await talkToTheEnd(page, { language, reply: 2 })
      await expect(page).toHaveURL(/debrief/)
      await page.goto('./#/s/april-price/play?seed=7')
      await page.locator('blockquote').waitFor()
      await page.goto('./#/')
      const go = page.getByRole('region', { name: left })
      await expect(go.locator('.voice')).toBeVisible()
      await expect(page.getByRole('region', { name: today }).getByRole('link').first()).toBeVisible()
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        await page.reload()
        await expect(go.locator('.voice')).toBeVisible()
        await expect(page.getByRole('region', { name: today }).getByRole('link').first()).toBeVisible()
        await expectAccessible(page)
      }
      await page.setViewportSize({ width: 320, height: 640 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    })
  })
}

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
