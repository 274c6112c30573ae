import { testPoints } from '../faults/points.ts'

// A few of the faults of `npm run test:faults`, in talks that are soon over; another few each time.
testPoints(Number(process.env.SEED), 5, 8)
