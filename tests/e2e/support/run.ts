import { expect, type Page } from '@playwright/test'

export type Language = 'en' | 'ja'
export type Stage = 'call' | 'meeting' | 'visit' | 'letter' | 'email' | 'campaign'

type Begin = { setting?: 'guided' | 'natural' | 'bare' | 'exam'; seed?: number }

type Run = {
  language?: Language
  /** The number of the reply given at every turn. */
  reply?: number
  /** Called once for each stage that the talk comes to. */
  look?: (stage: Stage) => Promise<void>
}

const signs = { en: { end: /See the debrief/, sure: /^Sure/ }, ja: { end: /振り返りへ/, sure: /^自信あり/ } }

/** Begins a talk without its briefing; the same seed is the same talk. */
export async function begin(page: Page, scenario: string, { setting = 'guided', seed = 7 }: Begin = {}) {
  await page.goto(`./#/s/${scenario}/play?setting=${setting}&seed=${seed}`)
  await expect(page).toHaveURL(new RegExp(`/${scenario}/play/[0-9a-f]{24}$`))
  await expect(page.locator('.talk-layout')).toBeVisible()
}

/** By what the talk is drawn now. */
export const stageOf = (page: Page): Promise<Stage> =>
  page.evaluate(() => {
    const kind = document.querySelector<HTMLElement>('.talk-layout')?.dataset['kind']
    if (kind === 'letter') return document.querySelector('[data-sheet="screen"]') ? 'email' : 'letter'
    if (kind === 'meeting') return document.querySelector('.stage-place') ? 'visit' : 'meeting'
    return kind === 'campaign' ? 'campaign' : 'call'
  })

/** One step by keys alone: a reply, how sure one is, or Space for what can be skipped or sent. */
async function step(page: Page, { language = 'en', reply = 1 }: Run) {
  const isWeighed = await page.getByRole('button', { name: signs[language].sure }).isVisible()
  await page.keyboard.press(isWeighed ? 'Escape' : String(reply))
  await page.keyboard.press('Space')
}

/** Plays until a sign shows; a key pressed too early for its turn counts for nothing. */
export async function playUntil(page: Page, isThere: () => Promise<boolean>, run: Run = {}) {
  await expect(async () => {
    if (await isThere()) return
    await step(page, run)
    expect(await isThere()).toBe(true)
  }).toPass({ intervals: [120], timeout: 60_000 })
}

/** Plays to the end by keys alone, opens the debrief, and answers with the stages that were seen, in order. */
export async function playToTheEnd(page: Page, run: Run = {}): Promise<Stage[]> {
  const seen: Stage[] = []
  const ended = page.getByRole('button', { name: signs[run.language ?? 'en'].end })
  while (!(await ended.isVisible())) {
    const stage = await stageOf(page)
    if (!seen.includes(stage)) {
      seen.push(stage)
      await run.look?.(stage)
    }
    await playUntil(page, async () => (await ended.isVisible()) || !seen.includes(await stageOf(page)), run)
  }
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/debrief\/[0-9a-f]{24}/)
  return seen
}
