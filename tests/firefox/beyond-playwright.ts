import type { Page } from '@playwright/test'

const ask = (what: 'media' | 'crash', body: object) =>
  fetch(`http://127.0.0.1:${process.env.FIREFOX_PORT}/${what}`, { method: 'POST', body: JSON.stringify(body) })

/** Lets `emulateMedia` do in Firefox what it does elsewhere: Playwright passes on nothing but the colour scheme there. */
export function withEveryMediaFeature(page: Page) {
  const emulateColorScheme = page.emulateMedia.bind(page)
  page.emulateMedia = async (options = {}) => {
    await emulateColorScheme(options)
    await ask('media', options)
  }
}

/** Ends the process of a page in Firefox without a word to it. */
export const crash = async (page: Page): Promise<void> => void (await ask('crash', { address: page.url() }))
