import { existsSync, readdirSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { holdScripts, seenIn, shiftsOn, watchShifts } from './support/arrival.ts'
import { linkTo } from './support/link.ts'
import { expect, expectAccessible, test } from './support/test.ts'

const spoken = {
  en: { title: 'Ninety-two yen from April', goIn: 'Go in', line: 'Sit down, Mr Suzuki.' },
  ja: { title: '四月からの92円', goIn: '席に着く', line: '鈴木さん、どうぞ。' },
} as const

const scenarios = readdirSync('scenarios').filter((name) => existsSync(`scenarios/${name}/scenario.yaml`))
const talk = './?lang=en#/s/april-price/play?seed=7'
const drawn = (page: Page) => page.locator('#drawn')
const isWorking = (page: Page) => expect(page.locator('#root main:not([aria-busy])')).toBeVisible()

for (const language of ['en', 'ja'] as const) {
  const { title, goIn, line } = spoken[language]
  test.describe(language, () => {
    test.use({ colorScheme: language === 'ja' ? 'dark' : 'light', viewport: { width: 390, height: 844 } })

    test('a briefing stands before any script of the app has come, and nothing moves when it does', async ({ page }) => {
      const release = await holdScripts(page)
      await watchShifts(page)
      await page.goto(`./?lang=${language}#/s/april-price`, { waitUntil: 'commit' })
      await expect(page.getByRole('heading', { name: title })).toBeVisible()
      await expect(page.getByRole('button', { name: goIn })).toBeVisible()
      await expectAccessible(page)
      const before = await seenIn(page, '.briefing')
      release()
      await isWorking(page)
      await page.waitForLoadState('networkidle')
      expect(await seenIn(page, '.briefing')).toEqual(expect.arrayContaining(before))
      expect(await shiftsOn(page)).toBe(0)
    })

    test('a talk stands before any script has come, and its first line is not said again', async ({ page }) => {
      const release = await holdScripts(page)
      await watchShifts(page)
      await page.goto(`./?lang=${language}#/s/april-price/play?seed=7`, { waitUntil: 'commit' })
      await expect(page.locator('blockquote')).toContainText(line)
      await expectAccessible(page)
      const before = await seenIn(page, '.talk-layout')
      release()
      await isWorking(page)
      expect(await seenIn(page, '.talk-layout')).toEqual(before)
      await expect(page.locator('[data-unsaid]')).toHaveCount(0)
      expect(await shiftsOn(page)).toBe(0)
    })

    test('how a shared talk has ended stands before any script has come', async ({ page }) => {
      const release = await holdScripts(page)
      await page.goto(`./?lang=${language}${linkTo({ scenario: 'april-price', replies: 13 }).replace('./', '')}`, { waitUntil: 'commit' })
      await expect(drawn(page).getByRole('heading', { level: 1 })).toBeVisible()
      await expectAccessible(page)
      const before = await seenIn(page, '#drawn main h1')
      release()
      await isWorking(page)
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
      expect(await seenIn(page, '#root main h1')).toEqual(before)
    })
  })
}

for (const scenario of scenarios)
  test(`${scenario} begins as it is drawn, whatever the seed`, async ({ page }) => {
    for (const seed of ['', '?seed=2']) {
      await page.evaluate(() => localStorage.clear()).catch(() => undefined)
      await page.goto('about:blank')
      const release = await holdScripts(page)
      await page.goto(`./?lang=ja#/s/${scenario}/play${seed}`, { waitUntil: 'commit' })
      await expect(drawn(page).locator('.reply-slip').first()).toBeVisible()
      const before = await seenIn(page, '.talk-layout')
      release()
      await isWorking(page)
      expect(await seenIn(page, '.talk-layout')).toEqual(before)
      await page.unroute('**/assets/*.js')
    }
  })

test('what is chosen and typed on it is there once it works, and the focus with it', async ({ page }) => {
  const release = await holdScripts(page)
  await page.goto('./?lang=en#/s/april-price', { waitUntil: 'commit' })
  await page.getByText('Only what you could see or hear').click()
  await page.getByRole('textbox').fill('The figure first')
  release()
  await isWorking(page)
  await expect(page.getByRole('radio', { name: /^Natural/ })).toBeChecked()
  await expect(page.getByRole('textbox')).toHaveValue('The figure first')
  await expect(page.getByRole('textbox')).toBeFocused()
})

test('Enter goes in before it works', async ({ page }) => {
  const release = await holdScripts(page)
  await page.goto('./?lang=en#/s/april-price', { waitUntil: 'commit' })
  await expect(page.getByRole('button', { name: 'Go in' })).toBeVisible()
  await page.keyboard.press('Enter')
  release()
  await expect(page).toHaveURL(/play\/\w+$/)
  await expect(page.getByText('Turn 1 of about')).toBeVisible()
})

test('a reply that is pressed before it can be given is not given unseen', async ({ page }) => {
  const release = await holdScripts(page)
  await page.goto(talk, { waitUntil: 'commit' })
  await page.locator('.reply-slip').first().click()
  release()
  await isWorking(page)
  await page.getByRole('button', { name: 'Brief' }).first().click()
  await expect(page.getByRole('dialog', { name: 'Brief' })).toBeVisible()
  await expect(page.getByText('Turn 1 of about')).toBeVisible()
})

test('what is opened before it works is open once it does', async ({ page }) => {
  const release = await holdScripts(page)
  await page.goto(talk, { waitUntil: 'commit' })
  await expect(page.locator('blockquote')).toBeVisible()
  await page.keyboard.press('b')
  release()
  await expect(page.getByRole('dialog', { name: 'Brief' })).toBeVisible()
})

test('what is opened by the picture on its button, or unfolded, is open once it works', async ({ page }) => {
  const release = await holdScripts(page)
  await page.goto('./?lang=en#/s/april-price', { waitUntil: 'commit' })
  await page.getByText('Play it badly').click()
  await page.getByRole('button', { name: 'Settings' }).locator('svg').click()
  release()
  await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible()
  await expect(page.getByRole('button', { name: /^Begin:/, includeHidden: true }).first()).toBeAttached()
})

test.describe('nothing is drawn', () => {
  /** All drawn screens that are ever fetched. */
  const watchDrawn = (page: Page) => {
    const files: string[] = []
    page.on('request', (request) => files.push(...(/\/drawn\/(.+\.html)/.exec(request.url())?.slice(1) ?? [])))
    return files
  }

  for (const [what, address] of [
    ['of a talk that is to be held otherwise', './#/s/april-price/play?setting=exam'],
    ['of a scenario that there is not', './#/s/never-was'],
    ['of a talk that is going on', './#/s/april-price/play/123'],
    ['of a link that was cut short', linkTo({ scenario: 'april-price', replies: 13 }).slice(0, -3)],
  ] as const)
    test(what, async ({ page }) => {
      const files = watchDrawn(page)
      await page.goto(address)
      await isWorking(page)
      expect(files).toEqual([])
    })

  test('for whoever has been here before', async ({ page }) => {
    await page.goto(talk)
    await isWorking(page)
    await page.goto('about:blank')
    const files = watchDrawn(page)
    await page.goto('./#/s/april-price')
    await isWorking(page)
    expect(files).toEqual([])
  })

  test('where it cannot be fetched, and the app starts all the same', async ({ page, complaints }) => {
    await page.route('**/drawn/**', (route) => route.abort())
    await page.goto(talk)
    await isWorking(page)
    complaints.splice(0)
  })

  test('where its styles cannot be fetched', async ({ page, complaints }) => {
    let isFirst = true
    await page.route('**/assets/*.css', async (route) => {
      await (isFirst ? route.abort() : route.continue())
      isFirst = false
    })
    await page.goto('./?lang=en#/s/april-price')
    await isWorking(page)
    await expect(page.getByRole('heading', { name: 'Ninety-two yen from April' })).toBeVisible()
    complaints.splice(0)
  })
})
