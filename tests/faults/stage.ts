import { expect, type Browser, type BrowserContext, type Page, type TestInfo } from '@playwright/test'
import { chance } from '../../src/engine/scenario/hash.ts'
import type { Point } from './plan.ts'
import { keptOn, lostOf, saidIn, toDebrief, worthOf } from './play.ts'

/** What came of one point. */
export interface Tally {
  given: number
  lost: number
  wrong: number
}

/** Where a fault strikes: the browser, the point, and chance for all that the point leaves open. */
export interface Stage {
  point: Point
  browser: Browser
  context: BrowserContext
  draw: () => number
  among: <T>(items: readonly T[]) => T
  /** Notes what was drawn, for whoever reads of a failure. */
  note: (what: string) => void
  tally: Tally
  /** What its pages threw. */
  complaints: string[]
}

/** A fault, in a talk that is to be brought to its end. */
export type Fault = (stage: Stage) => Promise<void>

export function stageFor(point: Point, browser: Browser, context: BrowserContext, info: TestInfo): Stage {
  const draw = chance(point.seed + 1)
  return {
    point, browser, context, draw,
    among: (items) => items[Math.floor(draw() * items.length)]!,
    note: (description) => void info.annotations.push({ type: 'drawn', description }),
    tally: { given: 0, lost: 0, wrong: 0 },
    complaints: [],
  }
}

/** A page whose complaints end the test: none of the faults is one that the app may fall over. */
export async function openPage({ context, complaints }: Stage): Promise<Page> {
  const page = await context.newPage()
  page.on('pageerror', (error) => complaints.push(error.message))
  return page
}

/** Counts what has come of the replies given so far, where the device may be asked for them. */
export async function countKept({ point, tally }: Stage, page: Page, address: string, given: number) {
  tally.lost += lostOf(point.course.steps.slice(0, given), saidIn(await keptOn(page, address)))
}

/** Brings a talk that has been played to its end before the judge. */
export async function judge(stage: Stage, page: Page, address: string, { isKept = true } = {}) {
  const { point, tally } = stage
  const worth = await toDebrief(point, page)
  tally.given += point.course.steps.length
  if (worth !== worthOf(point)) tally.wrong += 1
  expect.soft(worth, 'the score').toBe(worthOf(point))
  if (isKept) await countKept(stage, page, address, point.course.steps.length)
}

