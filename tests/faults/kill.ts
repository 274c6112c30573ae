import type { Page } from '@playwright/test'
import { begin, give, play, reach } from './play.ts'
import { countKept, judge, openPage, type Fault, type Stage } from './stage.ts'

/** When the renderer dies: at a turn that waits · with the reply written and nothing else done · before the frame that answers · while it is answered. */
const MOMENTS = ['at its turn', 'as it is written', 'before it is painted', 'while it is answered'] as const
type Moment = (typeof MOMENTS)[number]

const STRUCK = 'the page stands still'

/** Runs in the page: stops it for ever once so many replies have been written. */
function standStill({ said, isPainted, struck }: { said: number; isPainted: boolean; struck: string }) {
  const { setItem } = Storage.prototype
  const stop = () => {
    // oxlint-disable-next-line no-console -- a page that stands still can be heard in no other way
    console.info(struck)
    for (;;);
  }
  Storage.prototype.setItem = function (key, text) {
    setItem.call(this, key, text)
    if (!key.startsWith('taiza-open-')) return
    const { replies, draft = [] } = JSON.parse(text) as { replies: unknown[]; draft?: unknown[] }
    if (replies.length + draft.length < said) return
    if (isPainted) requestAnimationFrame(stop)
    else stop()
  }
}

/** Ends every renderer of the test's own browser. */
async function killRenderers({ browser }: Stage, page: Page) {
  const crashed = page.waitForEvent('crash')
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  for (const { type, id } of processInfo) if (type === 'renderer') process.kill(id, 'SIGKILL')
  await crashed
  await session.detach()
}

/** The browser’s own way to end a renderer. */
export async function crash({ context }: Stage, page: Page) {
  const session = await context.newCDPSession(page)
  const crashed = page.waitForEvent('crash')
  session.send('Page.crash').catch(() => undefined)
  await crashed
}

/** Gives the reply at which the page stands still, and ends it there. */
async function killWithin(stage: Stage, page: Page) {
  const { point } = stage
  const stands = page.waitForEvent('console', (message) => message.text() === STRUCK)
  give(point, page, point.after).catch(() => undefined)
  await stands
  await killRenderers(stage, page)
}

async function strike(stage: Stage, page: Page, moment: Moment): Promise<number> {
  const { point, among } = stage
  const end = among([crash, killRenderers])
  await play(point, page, 0, point.after)
  if (moment === 'as it is written' || moment === 'before it is painted') {
    await killWithin(stage, page)
    return point.after + 1
  }
  if (moment === 'while it is answered') await give(point, page, point.after)
  else await reach(point, page, point.after)
  await end(stage, page)
  return point.after + (moment === 'while it is answered' ? 1 : 0)
}

/** The renderer dies; the talk is opened anew, where it was, and goes on to its end. */
export const kill: Fault = async (stage) => {
  const { point, among, note } = stage
  const moment = among(MOMENTS)
  note(moment)
  const page = await openPage(stage)
  const within = { said: point.after + 1, isPainted: moment === 'before it is painted', struck: STRUCK }
  if (moment === 'as it is written' || within.isPainted) await page.addInitScript(standStill, within)
  const address = await begin(point, page)
  const given = await strike(stage, page, moment)
  const next = await openPage(stage)
  await next.goto(address)
  await reach(point, next, given)
  await countKept(stage, next, address, given)
  await play(point, next, given)
  await judge(stage, next, address)
}
