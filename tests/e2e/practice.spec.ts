import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, expectAccessibleInBoth, test } from './support/test.ts'
import { talkToTheEnd } from './support/talk.ts'

/** The scenario is solved in the background; a busy machine may take its time. */
const solved = { timeout: 20_000 }

/** So many days later: the clock of the page is put forward at its next load. */
const later = (page: Page, days: number) =>
  page.addInitScript((shift) => {
    const now = Date.now.bind(Date)
    Date.now = () => now() + shift
  }, days * 86_400_000)

const words = {
  en: {
    locale: 'en-GB', points: /points you lost/, skills: 'Skills', reply: 'Your reply', next: /^(Next|Finish)/,
    over: 'That is all for now', resting: /Done for today|Nothing is due/, method: 'The method', back: /again on/,
  },
  ja: {
    locale: 'ja-JP', points: /失点/, skills: '技能', reply: 'あなたの返答', next: /^(次へ|終わる)/,
    over: 'ここまでです', resting: /今日の練習/, method: 'メソッドの地図', back: /次は/,
  },
} as const

/** Plays a talk whose first reply is pressed at every turn, and waits until it has been looked at. */
async function playOnce(page: Page, language: 'en' | 'ja') {
  await page.goto('./#/s/gatekeeper-first-call/play?seed=7&setting=natural')
  await talkToTheEnd(page, { language })
  await expect(page.getByText(words[language].points).first()).toBeVisible(solved)
}

for (const language of ['en', 'ja'] as const) {
  const say = words[language]

  test.describe(`practice in ${language}`, () => {
    test.use({ locale: say.locale })

    test('from a talk to the rehearsals of the day after, and back to progress, by keys alone', async ({ page }) => {
      test.slow()
      await playOnce(page, language)
      await page.goto('./#/progress')
      await expect(page.getByRole('region', { name: say.skills }).getByRole('img').first()).toBeVisible(solved)
      await expectAccessibleInBoth(page)

      await later(page, 40)
      await page.reload()
      await page.goto('./#/drill')
      for (let card = 0; card < 3; card++) {
        const replies = page.getByRole('list', { name: say.reply }).getByRole('button')
        await expect(replies.first()).toBeEnabled(solved)
        if (card === 0) await expectAccessibleInBoth(page)
        const next = page.getByRole('button', { name: say.next })
        await expect(async () => {
          await page.keyboard.press('1')
          await expect(next).toBeVisible({ timeout: 2000 })
        }).toPass(solved)
        if (card === 0) await expectAccessibleInBoth(page)
        await expect(async () => {
          await page.keyboard.press('Enter')
          await expect(next).toBeHidden({ timeout: 500 })
        }).toPass(solved)
      }
      await expect(page.getByRole('heading', { name: say.over })).toBeFocused()
      await expect(page.getByText(say.back)).toHaveCount(3)
      await expectAccessibleInBoth(page)

      await page.reload()
      await expect(page.getByRole('heading', { name: say.resting })).toBeVisible(solved)
      await expectAccessibleInBoth(page)
    })

    test('the map of the method, whole and in part', async ({ page }) => {
      test.slow()
      await page.goto('./#/method')
      await expect(page.getByRole('heading', { name: say.method, level: 1 })).toBeVisible()
      await expectAccessibleInBoth(page)
      await page.goto('./#/method/P04')
      await expect(page.getByRole('article').getByRole('link').first()).toBeVisible()
      await expectAccessibleInBoth(page)
    })
  })
}

test('progress before any run says how to begin', async ({ page }) => {
  await page.goto('./#/progress')
  await page.getByRole('link', { name: 'Begin' }).click()
  await expect(page.getByRole('button', { name: /Go in/ })).toBeVisible()
})

test('practice fits a screen of 320 pixels', async ({ page }) => {
  test.slow()
  await page.setViewportSize({ width: 320, height: 640 })
  await playOnce(page, 'en')
  await later(page, 40)
  for (const address of ['./#/progress', './#/drill', './#/method', './#/method/M05']) {
    await page.goto(address)
    await expect(page.getByRole('main')).toBeVisible(solved)
    await page.reload()
    await expect(page.getByRole('main')).toBeVisible(solved)
    await expect(page.getByRole('main').getByRole('link').or(page.getByRole('list', { name: 'Your reply' })).first()).toBeVisible(solved)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  }
})

type OldStore = { keyPath: string | null; values?: unknown[]; entries?: [string, unknown][] }

/** Puts a database down as an earlier edition of the page left it. */
function putDown({ version, stores }: { version: number; stores: Record<string, OldStore> }) {
  return new Promise<void>((settle, refuse) => {
    const request = indexedDB.open('taiza', version)
    request.addEventListener('upgradeneeded', () => {
      for (const [name, { keyPath, values = [], entries = [] }] of Object.entries(stores)) {
        const store = request.result.createObjectStore(name, { keyPath })
        for (const value of values) store.put(value)
        for (const [key, value] of entries) store.put(value, key)
      }
    })
    request.addEventListener('error', () => refuse(request.error))
    request.addEventListener('success', () => {
      request.result.close()
      settle()
    })
  })
}

test('a database of the first edition opens with all that was in it', async ({ page }) => {
  const old = JSON.parse(readFileSync('tests/fixtures/saves/database-1.json', 'utf8'))
  await page.route('**/blank', (route) => route.fulfill({ contentType: 'text/html', body: '<link rel="icon" href="data:,">' }))
  await page.goto('./blank')
  await page.evaluate(putDown, old)
  await page.goto('./#/progress')
  await expect(page.getByText('Ring on the fourth at ten.').first()).toBeVisible()
  const { id, scenario, frozen } = old.stores.attempts.values.at(-1)
  await page.goto(`./#/s/${scenario}/debrief/${id}`)
  await expect(page.getByText(String(frozen.overall)).first()).toBeVisible(solved)
  const counts = await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((settle) => {
      const request = indexedDB.open('taiza')
      request.addEventListener('success', () => settle(request.result))
    })
    const count = (name: string) => new Promise<number>((settle) => {
      const request = database.transaction(name).objectStore(name).count()
      request.addEventListener('success', () => settle(request.result))
    })
    return { version: database.version, attempts: await count('attempts'), editions: await count('editions') }
  })
  expect(counts.version).toBeGreaterThan(1)
  expect(counts).toMatchObject({ attempts: 6, editions: 1 })
})
