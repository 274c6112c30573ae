import { expect, type Page } from '@playwright/test'

type Talk = {
  language?: 'en' | 'ja'
  /** The number of the reply given at every turn. */
  reply?: number
  /** The turn the talk stands at. */
  from?: number
}

const signs = {
  en: { turn: (at: number) => new RegExp(`^Turn ${at} of`), end: /See the debrief/, sure: /^Sure/ },
  ja: { turn: (at: number) => new RegExp(`^${at}手目`), end: /振り返り/, sure: /^自信あり/ },
}

/** Answers every turn by keys alone, and opens the debrief. A reply counts once its turn has stood for a moment. */
export async function talkToTheEnd(page: Page, { language = 'en', reply = 1, from = 1 }: Talk = {}) {
  const { turn, end, sure } = signs[language]
  const ended = page.getByRole('button', { name: end })
  const weighed = page.getByRole('button', { name: sure })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  for (let at = from; ; at++) {
    const next = ended.or(page.getByText(turn(at + 1)))
    await expect(ended.or(page.getByText(turn(at)))).toBeVisible()
    if (await ended.isVisible()) break
    await expect(async () => {
      await page.keyboard.press((await weighed.isVisible()) ? 'Escape' : String(reply))
      await page.keyboard.press('Space')
      await expect(next).toBeVisible({ timeout: 150 })
    }).toPass({ intervals: [100] })
  }
  await page.keyboard.press('Enter')
}
