import { createServer, type AddressInfo } from 'node:net'
import { defineConfig } from '@playwright/test'
import { findChromium } from './scripts/chromium.mjs'

/** A port nobody listens on, so that a running `npm start` is never what gets tested. */
export function freePort(): Promise<string> {
  return new Promise((settle) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => settle(String(port)))
    })
  })
}

// Each worker reads this file again; the environment is what they share.
process.env.E2E_PORT ??= await freePort()
// The faults that strike by chance strike the same places again for the same seed.
process.env.SEED ??= String(Date.now() % 1_000_000)
const url = `http://127.0.0.1:${process.env.E2E_PORT}/`

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'node_modules/.cache/e2e',
  reporter: [['list']],
  timeout: 60_000,
  expect: { timeout: 10_000 },
  fullyParallel: true,
  // A journey waits more than it works: three of them keep two cores busy.
  workers: 3,
  forbidOnly: Boolean(process.env.CI),
  // A machine that stalls is told from a fault: what passes only the second time is listed as flaky.
  retries: process.env.CI ? 1 : 0,
  use: { baseURL: url, serviceWorkers: 'block', locale: 'en-GB', timezoneId: 'Asia/Tokyo', launchOptions: await findChromium() },
  projects: [{ name: 'chromium', use: { browserName: 'chromium', viewport: { width: 1280, height: 800 } } }],
  webServer: { command: 'node scripts/serve.mjs', env: { PORT: process.env.E2E_PORT }, url, reuseExistingServer: false },
})
