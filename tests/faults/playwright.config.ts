import { defineConfig } from '@playwright/test'
import shared from '../../playwright.config.ts'

export default defineConfig({
  ...shared,
  webServer: { ...shared.webServer!, cwd: process.cwd() },
  testDir: '.',
  outputDir: '../../node_modules/.cache/faults',
  reporter: [['list'], ['./report.ts']],
})
