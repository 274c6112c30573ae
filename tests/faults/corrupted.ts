import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import type { Attempt } from '../../src/engine/index.ts'
import { courseFor, finishedOn } from './course.ts'
import { besides, notice } from './filled.ts'
import { crash } from './kill.ts'
import { begin, idIn, keptOn, play, worthOf, worthOn } from './play.ts'
import { countKept, judge, openPage, type Fault, type Stage } from './stage.ts'
import { hide } from './two-tabs.ts'

const WHOLE = 'f'.repeat(24)

const journalKey = (address: string) => `taiza-open-${idIn(address)}`
const textAt = (page: Page, key: string) => page.evaluate((name) => localStorage.getItem(name) ?? '', key)
const write = (page: Page, key: string, text: string) =>
  page.evaluate(([name = '', value = '']) => localStorage.setItem(name, value), [key, text])

/** Runs in a page: puts a record onto the shelf as it stands. */
async function put(record: unknown) {
  const asked = indexedDB.open('taiza')
  await new Promise((settle) => asked.addEventListener('success', settle))
  const change = asked.result.transaction('attempts', 'readwrite')
  change.objectStore('attempts').put(record)
  await new Promise((settle) => change.addEventListener('complete', settle))
  asked.result.close()
}

/** A text cut short, overwritten in one place, or empty from some place on. */
function spoiled(text: string, { draw, among }: Stage): string {
  const at = Math.floor(draw() * (text.length - 1))
  const [head, rest] = [text.slice(0, at), text.slice(at + 1 + Math.floor(draw() * 8))]
  return among([head, `${head}${String.fromCharCode(0x100 + Math.floor(draw() * 0x3000))}${rest}`, head.padEnd(text.length, '\u0000')])
}

const ODD = [null, undefined, 7, -1, '', 'odd', [], {}, [null], [{ turn: 7 }], { text: {} }]

/** A record of which one field is no longer what it was, or one field of one of its replies. */
function damaged(attempt: Attempt, { draw, among }: Stage): unknown {
  const change = <T extends object>(whole: T, spare: string) =>
    ({ ...whole, [among(Object.keys(whole).filter((name) => name !== spare))]: among(ODD) })
  const at = Math.floor(draw() * attempt.replies.length)
  if (attempt.replies.length === 0 || draw() < 0.7) return change(attempt, 'id')
  return { ...attempt, replies: attempt.replies.map((reply, index) => (index === at ? change(reply, '') : reply)) }
}

async function saved(page: Page): Promise<{ attempts: Attempt[]; damaged?: unknown[] }> {
  const saving = page.waitForEvent('download')
  await notice(page).getByRole('button').first().click()
  return JSON.parse(readFileSync(await (await saving).path(), 'utf8')) as { attempts: Attempt[]; damaged?: unknown[] }
}

/** The device as it is when the talk has been broken off: a finished attempt stands beside it. */
interface Device {
  stage: Stage
  other: Page
  address: string
  whole: Attempt
}

/** What the trainee had before is there as it was. */
async function expectWhole({ stage, whole }: Device, page: Page) {
  const { point } = stage
  const course = courseFor({ ...point, seed: point.seed + 1 })
  await page.goto(`./#/s/${point.scenario}/debrief/${whole.id}`)
  if ((await worthOn(page)) !== worthOf({ ...point, course })) stage.tally.wrong += 1
  const kept = (await keptOn(page, whole.id))?.replies ?? []
  stage.tally.given += whole.replies.length
  stage.tally.lost += whole.replies.filter(({ reply }, index) => kept[index]?.reply !== reply).length
}

/** What cannot be read is told, and goes into the download as it stands. */
async function expectTold(page: Page, left: unknown, whole: Attempt) {
  await page.goto('./#/')
  await expect(notice(page)).toHaveCount(1)
  const copy = await saved(page)
  expect(copy.damaged).toContainEqual(JSON.parse(JSON.stringify(left)))
  expect(copy.attempts.map(({ id }) => id)).toContain(whole.id)
}

/** Whatever stands at its address, the page has not fallen over. */
async function expectStanding(page: Page, address: string) {
  await page.goto(address)
  await expect(page.locator('.talk-layout, main h1').first()).toBeVisible()
  await expect(page.getByText(/Something went wrong on this page|このページで問題が起きました/)).toHaveCount(0)
}

async function spoilJournal(device: Device, page: Page) {
  const { stage, other, address, whole } = device
  const text = (await textAt(other, journalKey(address))) || JSON.stringify(await keptOn(other, address))
  const left = spoiled(text, stage)
  stage.note(`${text.length} letters, ${left.length} left`)
  await write(other, journalKey(address), left)
  await expectTold(page, left, whole)
  await expectStanding(page, address)
}

async function spoilRecord(device: Device, page: Page) {
  const { stage, other, address, whole } = device
  const record = (await keptOn(other, address)) as unknown as Attempt
  const left = damaged(record, stage)
  stage.note(JSON.stringify(left))
  await other.evaluate((key) => localStorage.removeItem(key), journalKey(address))
  await other.evaluate(put, left)
  await page.goto('./#/')
  await page.locator('.library-card').first().waitFor()
  if ((await notice(page).count()) > 0) await expectTold(page, left, whole)
  await expectStanding(page, address)
}

/** Everything else that the page writes at once; the talk goes on all the same. */
async function spoilTheRest({ stage, other, address }: Device, page: Page) {
  const { point } = stage
  const keys = await other.evaluate(() => Object.keys(localStorage).filter((key) => !key.startsWith('taiza-open-')))
  for (const key of keys) await write(other, key, spoiled(await textAt(other, key), stage))
  await write(other, 'taiza-open-odd', spoiled('{"id":"odd","replies":[]}', stage))
  await page.goto(address)
  await play(point, page, point.after)
  await judge(stage, page, address)
}

/** What is kept is damaged between two visits: nothing falls over, and what is whole is kept. */
export const corrupted: Fault = async (stage) => {
  const { point, among, note } = stage
  const spoil = among([spoilJournal, spoilRecord, spoilTheRest])
  note(spoil.name)
  const page = await openPage(stage)
  const address = await begin(point, page)
  await hide(page)
  await expect.poll(() => keptOn(page, address).then((kept) => kept?.replies)).toEqual([])
  await expect.poll(() => textAt(page, journalKey(address))).toBe('')
  await play(point, page, 0, point.after)
  if (among([true, false])) await hide(page)
  await crash(stage, page)
  const other = await besides(stage)
  await countKept(stage, other, address, point.after)
  const whole = finishedOn(courseFor({ ...point, seed: point.seed + 1 }), WHOLE)
  await other.evaluate(put, whole)
  const device = { stage, other, address, whole }
  const next = await openPage(stage)
  await spoil(device, next)
  await expectWhole(device, next)
}
