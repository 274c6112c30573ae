import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { begin, idIn, lostOf, play, reach, saidIn, type Said } from './play.ts'
import { judge, openPage, type Fault, type Stage } from './stage.ts'

/** What is full: what is written at once, or that and the database. */
const PLACES = ['the journal', 'everything'] as const

/** Runs in a page: leaves no room for a single letter. */
function fill() {
  for (let size = 2 ** 22; size >= 1; size = Math.floor(size / 2))
    for (let part = 0; ; part++)
      try {
        localStorage.setItem(`of-another-page-${size}-${part}`, 'x'.repeat(size))
      } catch {
        break
      }
}

/** Runs in the page: another tab's letters reach it a moment later. Asks for more than `fill` may have left. */
function isFull(): boolean {
  const name = 'of-another-page-that-asks-for-room'
  try {
    localStorage.setItem(name, 'x')
    localStorage.removeItem(name)
    return false
  } catch {
    return true
  }
}

/** A page beside the talk, of the same site and with nothing of the app in it. */
export async function besides(stage: Stage): Promise<Page> {
  const page = await stage.context.newPage()
  await page.goto('./icon.svg')
  return page
}

/** The browser grants the site no more than it has. */
async function closeDatabase({ context }: Stage, page: Page) {
  const session = await context.newCDPSession(page)
  await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(page.url()).origin, quotaSize: 1 })
}

export const notice = (page: Page) => page.locator('.keeping-notice')

/** Saves what there is by the button of the notice; every reply given so far must be in it. */
async function save({ point, tally }: Stage, page: Page, address: string, given: number) {
  const saving = page.waitForEvent('download')
  await notice(page).getByRole('button').first().click()
  const text = readFileSync(await (await saving).path(), 'utf8')
  const { attempts } = JSON.parse(text) as { attempts: (Said & { id: string })[] }
  const saved = attempts.find(({ id }) => id === idIn(address))
  tally.lost += lostOf(point.course.steps.slice(0, given), saidIn(saved))
}

/** Storage fills up in mid-talk: it is told once, what there is can be taken away, and the talk goes on. */
export const filled: Fault = async (stage) => {
  const { point, among, note } = stage
  const place = among(PLACES)
  note(place)
  const page = await openPage(stage)
  const address = await begin(point, page)
  await play(point, page, 0, point.after)
  const other = await besides(stage)
  await other.evaluate(fill)
  await page.waitForFunction(isFull)
  if (place === 'everything') await closeDatabase(stage, page)
  await other.close()
  await play(point, page, point.after, point.after + 1)
  await reach(point, page, point.after + 1)
  await expect(notice(page)).toHaveCount(1)
  await save(stage, page, address, point.after + 1)
  await notice(page).getByRole('button').last().click()
  await play(point, page, point.after + 1)
  await judge(stage, page, address, { isKept: place === 'the journal' })
  await expect(notice(page)).toHaveCount(0)
}
