import { AxeBuilder } from '@axe-core/playwright'
import { expect, test as base, type Page } from '@playwright/test'
import { withEveryMediaFeature } from '../../firefox/beyond-playwright.ts'

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** A colour on its way from one to another is not the one to be measured. */
const atRest = async () => {
  const ending = document.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().endTime) < Infinity)
  await Promise.allSettled(ending.map(({ finished }) => finished))
}

/** Fails with the rule and the element of each breach of WCAG 2.2 AA on the page as it stands. */
export async function expectAccessible(page: Page) {
  await page.evaluate(atRest)
  const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).withTags(standards).analyze()
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))).toEqual([])
}

/** Each colour scheme in turn, once the page has been painted in it. */
export async function expectAccessibleInBoth(page: Page) {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.evaluate(() => new Promise((settle) => requestAnimationFrame(() => requestAnimationFrame(settle))))
    await expectAccessible(page)
  }
}

/** Playwright's test with one watch more: a page that throws, logs an error or breaks its own policy fails its journey. */
export const test = base.extend<{ complaints: string[] }>({
  page: async ({ page, browserName }, provide) => {
    if (browserName === 'firefox') withEveryMediaFeature(page)
    await provide(page)
  },
  complaints: [
    async ({ page }, use) => {
      const complaints: string[] = []
      page.on('pageerror', (error) => complaints.push(error.message))
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text())
      })
      await use(complaints)
      expect(complaints).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
