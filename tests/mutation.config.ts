// What `npm run test:mutation` runs for each change of the score and of the solver: the tests of the engine that meet it.
// Each file by itself: what one test has left in memory would hide from which change another suffers.
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/engine/{score,solve,report,machine,schedule}/**/*.test.ts'],
    testTimeout: 60_000,
  },
})
