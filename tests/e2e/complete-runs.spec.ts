import type { Page } from '@playwright/test'
import { begin, type Language, playToTheEnd, playUntil, type Stage, stageOf } from './support/run.ts'
import { expect, expectAccessibleInBoth, test } from './support/test.ts'

/** The scenarios that between them come to every stage. */
const SCENARIOS: Record<string, Stage[]> = {
  'quality-complaint': ['call', 'letter', 'visit'],
  'ten-quiet-days': ['call', 'campaign', 'email', 'visit'],
}
const TALKS = Object.entries(SCENARIOS)
const localeOf = (language: Language) => (language === 'ja' ? 'ja-JP' : 'en-GB')

test.slow()

test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }))

test.describe('by keys alone, every stage accessible', () => {
  for (const language of ['en', 'ja'] as const) {
    test.describe(language, () => {
      test.use({ locale: localeOf(language) })
      for (const [scenario, stages] of TALKS) {
        test(`${scenario} in light and dark`, async ({ page }) => {
          await begin(page, scenario)
          expect(await playToTheEnd(page, { language, look: () => expectAccessibleInBoth(page) })).toEqual(stages)
          await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
        })
      }
    })
  }
})

/** Nothing runs over the edge, and what can be chosen can be brought into view. */
async function expectWithinReach(page: Page) {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
  const first = page.locator('.reply-list button').first()
  await first.scrollIntoViewIfNeeded()
  await expect(first).toBeInViewport({ ratio: 0.5 })
}

type Circumstance = { set: (page: Page) => Promise<void>; talks: typeof TALKS }

/** What depends on the room there is, is tried at every stage. */
const CIRCUMSTANCES: Record<string, Circumstance> = {
  'at 320 px': { set: (page) => page.setViewportSize({ width: 320, height: 640 }), talks: TALKS },
  'at 200 % zoom': { set: (page) => page.setViewportSize({ width: 640, height: 400 }), talks: TALKS },
  'in forced colours': { set: (page) => page.emulateMedia({ forcedColors: 'active' }), talks: TALKS.slice(0, 1) },
  'with reduced motion': { set: (page) => page.emulateMedia({ reducedMotion: 'reduce' }), talks: TALKS.slice(1) },
  'with motion': { set: (page) => page.emulateMedia({ reducedMotion: 'no-preference' }), talks: TALKS.slice(0, 1) },
}

for (const [name, { set, talks }] of Object.entries(CIRCUMSTANCES)) {
  test.describe(name, () => {
    for (const [scenario, stages] of talks) {
      test(scenario, async ({ page }) => {
        await set(page)
        await begin(page, scenario, { setting: 'natural' })
        expect(await playToTheEnd(page, { look: () => expectWithinReach(page) })).toEqual(stages)
      })
    }
  })
}

test.describe('read aloud in order', () => {
  const until = (page: Page, stage: Stage) => playUntil(page, async () => (await stageOf(page)) === stage)

  test('a call: who speaks and what, then what can be replied', async ({ page }) => {
    await begin(page, 'quality-complaint', { setting: 'natural' })
    await expect(page.locator('.talk-layout')).toMatchAriaSnapshot(`
      - banner:
        - link "Back to the library"
        - heading "Burrs on lot 12" [level=1]
      - main:
        - region /On the telephone/:
          - group /Rie Kobayashi/:
            - blockquote
          - img /the face cannot be seen/
        - region "Your reply":
          - list "Your reply":
            - listitem:
              - button
    `)
  })

  test('a letter: theirs, yours, and what may stand in the part at work', async ({ page }) => {
    await begin(page, 'quality-complaint', { setting: 'natural' })
    await until(page, 'letter')
    await expect(page.locator('main')).toMatchAriaSnapshot(`
      - main:
        - region "Their letter":
          - group /^Rie Kobayashi/:
            - paragraph
            - paragraph
            - paragraph
            - paragraph
        - region "Your reply":
          - heading "Your reply" [level=2]
          - list:
            - listitem:
              - button /^Opening/
            - listitem:
              - button /^What happened/
            - listitem:
              - button /^What we do now/
            - listitem:
              - button /^Closing/
          - heading "Opening" [level=2]
          - list /What may stand in/:
            - listitem:
              - button
    `)
  })

  test('a visit: who stands before you and where, then what can be replied', async ({ page }) => {
    await begin(page, 'quality-complaint', { setting: 'natural' })
    await until(page, 'visit')
    await expect(page.locator('main')).toMatchAriaSnapshot(`
      - main:
        - region /Takeshi Matsuo, before you. Aoba Electronics/:
          - group /Takeshi Matsuo/:
            - blockquote
          - img /Takeshi Matsuo/
        - region "Your reply":
          - list "Your reply"
    `)
  })

  test('a day of a campaign: the calendar, who says what today, and the moves', async ({ page }) => {
    await begin(page, 'ten-quiet-days')
    await until(page, 'campaign')
    await expect(page.locator('main')).toMatchAriaSnapshot(`
      - main:
        - region "Calendar":
          - img /Presence \\d+ of 10/
          - list:
            - listitem: /Mon 3. you/
            - listitem: Tue 4
        - group /Shigeru Yamaguchi/:
          - blockquote
        - region "Your reply":
          - group "Where you stand"
          - list "Your reply":
            - listitem:
              - button
    `)
  })
})
