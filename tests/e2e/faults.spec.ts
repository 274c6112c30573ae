import { testPoints } from '../faults/points.ts'

// A few of the faults of `npm run test:faults`; another few each time.
testPoints(Number(process.env.SEED), 5)
