import type { Page } from '@playwright/test'

/** Holds back every script that is fetched, until it is called. */
export async function holdScripts(page: Page): Promise<() => void> {
  let release = () => undefined as void
  const released = new Promise<void>((settle) => {
    release = settle
  })
  await page.route('**/assets/*.js', async (route) => {
    await released
    await route.continue()
  })
  return release
}

/** Sums up, from the first frame on, how far things move by themselves. */
export const watchShifts = (page: Page) => page.addInitScript(() => {
  const shifts: number[] = []
  Object.assign(window, { shifts })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value)
  }).observe({ type: 'layout-shift', buffered: true })
})

/** What can be seen of a part of the page; what is only said to a screen reader comes later. */
export const seenIn = (page: Page, part: string) => page.evaluate((selector) => {
  const root = document.querySelector<HTMLElement>(selector)!
  const unseen = [...root.querySelectorAll('.visually-hidden')].map((each) => each.textContent)
  return root.innerText.split('\n').filter((line) => line.trim() !== '' && !unseen.includes(line))
}, part)

export const shiftsOn = (page: Page) =>
  page.evaluate(() => (window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0))
