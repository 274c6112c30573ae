import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { licences } from './scripts/vite/licences.ts'
import { policy } from './scripts/vite/policy.ts'
import { scenarios } from './src/cli/vite-scenarios.ts'

const notices = licences()
const notUnit = ['tests/e2e/**', 'tests/bench/**']

export default defineConfig({
  base: './',
  plugins: [react(), scenarios(), policy(), notices.page],
  worker: { format: 'es', plugins: notices.worker },
  build: {
    target: 'baseline-widely-available',
    assetsInlineLimit: 0,
    manifest: true,
    modulePreload: { polyfill: false },
  },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1', port: 4173 },
  test: {
    css: false,
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: { name: 'node', environment: 'node', include: ['tests/**/*.test.ts'], exclude: notUnit },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'happy-dom',
          include: ['tests/**/*.test.tsx'],
          exclude: notUnit,
          setupFiles: ['tests/support/dom.ts'],
        },
      },
    ],
    coverage: {
      include: ['src/**/*.{ts,tsx}'],
      reporter: ['text', 'html'],
      thresholds: { 'src/engine/**': { branches: 95 } },
    },
  },
})
