import { expect, expectAccessible, test } from './support/test.ts'
import { talkToTheEnd } from './support/talk.ts'

const scenario = 'gatekeeper-first-call'

test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }))

test('an exam shows nothing until the end, can be resumed, and never restarted', async ({ page }) => {
  test.slow()
  await page.goto(`./#/s/${scenario}?seed=7`)
  await page.getByText(/Printed as assessed/).click()
  await expect(page.getByRole('radio', { name: /^Exam/ })).toBeChecked()
  await expectAccessible(page)
  await page.getByRole('button', { name: /Go in/ }).click()
  await expect(page.locator('blockquote')).toBeVisible()
  for (const tool of ['Log', 'Brief', 'Hint', 'Take back']) await expect(page.getByRole('button', { name: tool })).toHaveCount(0)
  await expect(page.locator('.cue')).toHaveCount(0)
  const address = page.url()

  await page.goto(`./#/s/${scenario}`)
  await expect(page.getByText('This is an exam: it can be resumed, not restarted.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Start again' })).toHaveCount(0)
  await expectAccessible(page)
  await page.goto(`./#/s/${scenario}/play?setting=guided`)
  await expect(page).toHaveURL(address)

  await talkToTheEnd(page)
  await expect(page).toHaveURL(/\/debrief\//)
  await expect(page.getByText(/ points you lost went at turn \d+/)).toBeVisible({ timeout: 20_000 })
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText(/, assessed · Taiza/)).toBeVisible()
})

test('a mission is stated in the talk, and judged in the debrief', async ({ page }) => {
  test.slow()
  await page.goto(`./#/s/${scenario}?seed=11`)
  await page.getByText('Play it badly').click()
  await expectAccessible(page)
  await page.getByRole('button', { name: /^Begin: Cross a line/ }).click()
  await expect(page.getByText('Cross a line on purpose: “Deceived”.')).toBeVisible()
  await expectAccessible(page)
  await talkToTheEnd(page)
  const line = page.getByRole('region', { name: 'Played badly on purpose' })
  await expect(line.getByText(/Mission (not )?met\./)).toBeVisible({ timeout: 20_000 })
  await expectAccessible(page)
})
