import { expect, type Page } from '@playwright/test'
import { begin, keptOn, play, reach, type Said } from './play.ts'
import { judge, openPage, type Fault, type Stage } from './stage.ts'

const strip = (page: Page) => page.locator('.talk-layout > .notice').getByRole('button')

const saidOf = (kept: Said | undefined) => kept && { replies: kept.replies, draft: kept.draft, taken: kept.taken }

/** Does in a tab that reads along whatever could write. */
async function tryToWrite(page: Page, address: string) {
  await expect(strip(page)).toBeVisible()
  const before = saidOf(await keptOn(page, address))
  const answers = page.locator('.weigh button, .letter-send button, .reply-list button, .talk-end button')
  const tools = page.locator('.top-bar-tools button').filter({ hasText: /Take back|Redo|待った|やり直す/ })
  for (const button of await answers.or(tools).all()) if (await button.isEnabled()) await button.click()
  for (const key of ['1', '2', 'z', 'Enter', 'Shift+Z']) await page.keyboard.press(key)
  expect(saidOf(await keptOn(page, address)), 'what was said').toEqual(before)
  expect(page.url()).toContain('/play/')
}

/** The tab is left for another one: as the browser tells the page. */
export const hide = (page: Page) => page.evaluate(() => {
  Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true })
  document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))
})

/** No tab holds the talk: the browser takes a moment to close one. */
const expectFree = (page: Page) => expect.poll(() => page.evaluate(async () => {
  const { held = [] } = await navigator.locks.query()
  return held.some(({ name }) => name?.startsWith('taiza-attempt-'))
})).toBe(false)

/** The second tab reads along, then takes over, and the first one reads along. */
async function takesOver(stage: Stage, first: Page, address: string): Promise<Page> {
  const { point } = stage
  const second = await openPage(stage)
  await second.goto(address)
  await tryToWrite(second, address)
  const middle = Math.floor((point.after + point.course.steps.length) / 2)
  await play(point, first, point.after, middle)
  await strip(second).click()
  await expect(strip(second)).toHaveCount(0)
  await play(point, second, middle, Math.min(middle + 1, point.course.steps.length))
  await tryToWrite(first, address)
  await hide(first)
  await play(point, second, Math.min(middle + 1, point.course.steps.length))
  return second
}

/** The second tab was open in the library all the while, and knows the talk as it was. */
async function comesLate(stage: Stage, first: Page, address: string): Promise<Page> {
  const { point } = stage
  const second = await openPage(stage)
  await second.goto('./#/')
  await second.locator('.library-card').first().waitFor()
  await play(point, first, point.after)
  await first.close()
  await expectFree(second)
  await second.evaluate((hash) => {
    window.location.hash = hash
  }, new URL(address).hash)
  return second
}

/** The first tab goes to its library and stays there; the second goes on, and dies after the first one is hidden. */
async function staysBehind(stage: Stage, first: Page, address: string): Promise<Page> {
  const { point } = stage
  const second = await openPage(stage)
  await first.evaluate(() => {
    window.location.hash = '#/'
  })
  await first.locator('.library-card').first().waitFor()
  await second.goto(address)
  await play(point, second, point.after)
  await reach(point, second, point.course.steps.length)
  await hide(first)
  await second.close()
  await expectFree(first)
  const third = await openPage(stage)
  await third.goto(address)
  return third
}

/** The same talk in two tabs: one of them writes. */
export const twoTabs: Fault = async (stage) => {
  const { point, among, note } = stage
  const way = among([takesOver, comesLate, staysBehind])
  note(way.name)
  const first = await openPage(stage)
  const address = await begin(point, first)
  await play(point, first, 0, point.after)
  const last = await way(stage, first, address)
  await judge(stage, last, address)
}
