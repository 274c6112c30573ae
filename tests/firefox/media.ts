import type { Page } from '@playwright/test'

const tellPage = (event: string) => window.dispatchEvent(new Event(event))

/** Lets `emulateMedia` do in Firefox what it does elsewhere: Playwright passes on nothing but the colour scheme there. */
export function withEveryMediaFeature(page: Page) {
  const emulateColorScheme = page.emulateMedia.bind(page)
  page.emulateMedia = async (options = {}) => {
    await emulateColorScheme(options)
    await fetch(`http://127.0.0.1:${process.env.FIREFOX_PORT}/media`, { method: 'POST', body: JSON.stringify(options) })
    if ('media' in options) await page.evaluate(tellPage, options.media === 'print' ? 'beforeprint' : 'afterprint')
  }
}
