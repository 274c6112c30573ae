import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import shared, { freePort } from '../../playwright.config.ts'
import { findFirefox } from './find-firefox.ts'

// Every worker reads this file again and has a browser of its own, reached at a port of its own.
process.env.FIREFOX_PORT = await freePort()

const launchOptions = {
  executablePath: fileURLToPath(new URL('firefox.mjs', import.meta.url)),
  env: { ...process.env, FIREFOX_EXECUTABLE: findFirefox() } as Record<string, string>,
  firefoxUserPrefs: {
    // A page of 320 px has 320 px, as on a phone and in the other browser's tests.
    'ui.useOverlayScrollbars': 1,
    // Playwright reads element.ariaLabelledByElements, and Firefox 153 falls over it; without it the ids are read.
    'accessibility.ARIAElementReflection.enabled': false,
  },
}

export default defineConfig({
  ...shared,
  testDir: '../e2e',
  outputDir: '../../node_modules/.cache/firefox',
  timeout: 120_000,
  use: { ...shared.use, browserName: 'firefox', channel: 'moz-firefox', launchOptions },
  webServer: Object.assign({}, shared.webServer, { cwd: process.cwd() }),
  projects: [{ name: 'firefox', use: { viewport: { width: 1280, height: 800 } } }],
})
