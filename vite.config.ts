import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { build } from './scripts/vite/build.ts'
import { drawn } from './scripts/vite/drawn.ts'
import { faces } from './scripts/vite/faces.ts'
import { licences } from './scripts/vite/licences.ts'
import { offline } from './scripts/vite/offline.ts'
import { policy } from './scripts/vite/policy.ts'
import { shell } from './scripts/vite/shell.ts'
import { scenarios } from './src/cli/vite-scenarios.ts'
import { words } from './src/cli/vite-words.ts'

const notices = licences()
const contents = [words(['app', 'library']), scenarios(), build()]
/** Modules of which nothing is used leave nothing behind: neither in the page nor in its worker. */
const treeshake = { moduleSideEffects: [{ test: /\/src\/(engine|session|state)\//, sideEffects: false }] }
const notUnit = ['tests/e2e/**', 'tests/bench/**', 'tests/faults/**']

export default defineConfig({
  base: './',
  // React has had this hook since 18; its stand-in for older ones weighs a quarter of a kilobyte.
  resolve: { alias: [{ find: /^use-sync-external-store\/shim(\/index\.js)?$/, replacement: 'react' }] },
  plugins: [react(), ...contents, faces(), drawn(contents), shell(contents), policy(), notices.page, offline()],
  worker: { format: 'es', plugins: notices.worker, rolldownOptions: { treeshake } },
  build: {
    target: 'baseline-widely-available',
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    assetsInlineLimit: 0,
    manifest: true,
    modulePreload: false,
    rolldownOptions: {
      treeshake,
      output: {
        // What every first visit needs is one file: two dozen small ones would weigh five kilobytes more.
        codeSplitting: { groups: [{ name: 'first', test: /\/src\/main\.tsx$/ }] },
        // The first file names all others; what they hold is told by the manifest.
        chunkFileNames: 'assets/[hash].js',
        assetFileNames: 'assets/[hash][extname]',
      },
    },
  },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1', port: 4173 },
  test: {
    css: false,
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: { name: 'node', environment: 'node', isolate: false, include: ['tests/**/*.test.ts'], exclude: notUnit },
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
