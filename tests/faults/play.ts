import { expect, type Page } from '@playwright/test'
import type { GivenReply } from '../../src/engine/index.ts'
import en from '../../src/i18n/en.json' with { type: 'json' }
import ja from '../../src/i18n/ja.json' with { type: 'json' }
import type { Step } from './course.ts'
import type { Point } from './plan.ts'

/** What a conversation shows now. */
interface Shown {
  turn: number
  words: string[]
  isAnswered: boolean
  isWeighed: boolean
  isComplete: boolean
  isOver: boolean
}

const interfaceWords = { en, ja }

/** Longer than a loaded machine needs for a turn. */
const PATIENCE = 20_000

const none: Shown = { turn: 0, words: [], isAnswered: false, isWeighed: false, isComplete: false, isOver: false }

/** Runs in the page. */
function look(): Shown {
  const slips = [...document.querySelectorAll<HTMLElement>('.reply-list .reply-slip')]
  const isPart = document.querySelector('.letter-parts') !== null
  const isComplete = document.querySelector('.letter-send button') !== null
  return {
    turn: Number(/Turn (\d+)|(\d+)手目/.exec(document.querySelector('.talk-layout header')?.textContent ?? '')?.slice(1).find(Boolean) ?? 0),
    words: slips.map((slip) => slip.querySelector('.voice')?.textContent?.replaceAll(/\s/g, '') ?? ''),
    isAnswered: isPart ? slips.length === 0 && !isComplete : slips.some((slip) => 'chosen' in slip.dataset),
    isWeighed: document.querySelector('.weigh') !== null,
    isComplete,
    isOver: document.querySelector('.talk-end button') !== null,
  }
}

/** A page that is just being opened anew shows nothing. */
const shownOn = (page: Page): Promise<Shown> => page.evaluate(look).catch(() => none)
const nextFrame = (page: Page) =>
  page.evaluate(() => new Promise((settle) => requestAnimationFrame(settle))).catch(() => undefined)

/** Silence is worded by the page. */
const areWords = (words: readonly string[], wanted: readonly string[]) =>
  words.length === wanted.length && wanted.every((each, index) => each === '' || each === words[index])

const standsAt = ({ turn, words, isAnswered, isWeighed }: Shown, { words: wanted }: Step, index: number) =>
  turn === index + 1 && areWords(words, wanted) && !isAnswered && !isWeighed

/** Does what brings the talk on until something holds. */
async function until(page: Page, holds: (shown: Shown) => boolean, what: string, act: (shown: Shown) => Promise<unknown>) {
  const end = Date.now() + PATIENCE
  for (let shown = await shownOn(page); !holds(shown); shown = await shownOn(page)) {
    if (Date.now() > end) throw new Error(`${what} never came; the page shows ${JSON.stringify(shown)}`)
    await act(shown)
    await nextFrame(page)
  }
}

/** Skips what can be skipped, and sends a letter that is written. */
const hurry = (page: Page) => async ({ isWeighed, isAnswered, isComplete }: Shown) => {
  if (isWeighed) await page.keyboard.press('Escape')
  else if (isComplete) await page.locator('.letter-send button').click()
  else if (isAnswered) await page.keyboard.press('Space')
}

/** Waits for the turn after so many replies; it must be the very turn that the engine names. */
export async function reach({ course }: Point, page: Page, index: number) {
  const step = course.steps[index]
  if (step) await until(page, (shown) => standsAt(shown, step, index), `turn ${index + 1}, ${step.turn},`, hurry(page))
  else await until(page, ({ isOver }) => isOver, 'the end', hurry(page))
}

/** Gives one reply by its key. A key too early for its turn counts for nothing. */
export async function give(point: Point, page: Page, index: number) {
  const step = point.course.steps[index]!
  await reach(point, page, index)
  await until(page, (shown) => !standsAt(shown, step, index), `an answer to turn ${index + 1}`, () => page.keyboard.press(String(step.number)))
}

/** Gives the replies from one place to another. */
export async function play(point: Point, page: Page, from: number, to = point.course.steps.length) {
  // A tab in the background paints once a second.
  await page.bringToFront()
  for (let index = from; index < to; index++) await give(point, page, index)
}

export async function begin({ scenario, setting, seed }: Point, page: Page, site = './'): Promise<string> {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(`${site}#/s/${scenario}/play?setting=${setting}&seed=${seed}`)
  await expect(page).toHaveURL(new RegExp(`/${scenario}/play/[0-9a-f]{24}$`))
  return page.url()
}

export const idIn = (address: string): string => /[0-9a-f]{24}/.exec(address)?.[0] ?? ''

/** How the debrief words what a talk was worth. */
export const worthOf = ({ course: { verdict }, language }: Point): string =>
  (verdict.kind === 'judged' ? `${verdict.overall} / 100` : interfaceWords[language].debrief.verdict[verdict.kind])

/** What the debrief on screen says the talk was worth: the points, or the words in their place. */
export async function worthOn(page: Page): Promise<string> {
  const worth = page.locator('.debrief-overall [aria-hidden], .debrief-unjudged')
  await worth.waitFor({ timeout: PATIENCE })
  return (await worth.innerText()).trim()
}

/** Opens the debrief from the end of the talk. */
export async function toDebrief(point: Point, page: Page): Promise<string> {
  await reach(point, page, point.course.steps.length)
  await until(page, () => page.url().includes('/debrief/'), 'the debrief', () => page.keyboard.press('Enter'))
  return worthOn(page)
}

/** An attempt as far as it was said. */
export interface Said {
  replies: GivenReply[]
  draft?: GivenReply[]
  taken: unknown[]
}

/** Runs in the page: what the device keeps of an attempt; what has been said last stands in the journal. */
async function read(id: string): Promise<Said | undefined> {
  const journal = localStorage.getItem(`taiza-open-${id}`)
  if (journal !== null) return JSON.parse(journal) as Said
  // To open it would be to make it, in another way than the app does.
  if (!(await indexedDB.databases()).some(({ name }) => name === 'taiza')) return undefined
  const asked = indexedDB.open('taiza')
  await new Promise((settle) => asked.addEventListener('success', settle))
  const database = asked.result
  const found = database.transaction('attempts').objectStore('attempts').get(id)
  await new Promise((settle) => found.addEventListener('success', settle))
  database.close()
  return found.result as Said | undefined
}

export const keptOn = (page: Page, address: string): Promise<Said | undefined> => page.evaluate(read, idIn(address))

/** All that was said in an attempt, sent or only written. */
export const saidIn = (kept: Said | undefined): GivenReply[] => [...(kept?.replies ?? []), ...(kept?.draft ?? [])]

/** How many of the replies given are not where they belong. */
export const lostOf = (given: readonly GivenReply[], kept: readonly GivenReply[]): number =>
  given.filter(({ turn, reply }, index) => kept[index]?.turn !== turn || kept[index]?.reply !== reply).length +
  Math.max(0, kept.length - given.length)
