import { expect, type Page } from '@playwright/test'

type Talk = {
  language?: 'en' | 'ja'
  /** The number of the reply given at every turn. */
  reply?: number
}

const signs = {
  en: { end: /See the debrief/, sure: /^Sure/ },
  ja: { end: /振り返り/, sure: /^自信あり/ },
}

/** Answers every turn by keys alone, and opens the debrief. A press too early for its turn counts for nothing. */
export async function talkToTheEnd(page: Page, { language = 'en', reply = 1 }: Talk = {}) {
  const ended = page.getByRole('button', { name: signs[language].end })
  const weighed = page.getByRole('button', { name: signs[language].sure })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await expect(async () => {
    await page.keyboard.press((await weighed.isVisible()) ? 'Escape' : String(reply))
    await page.keyboard.press('Space')
    await expect(ended).toBeVisible({ timeout: 100 })
  }).toPass({ intervals: [100], timeout: 60_000 })
  await page.keyboard.press('Enter')
}
