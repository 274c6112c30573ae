import { test } from '@playwright/test'
import { testPoints } from '../faults/points.ts'

test.skip(({ browserName }) => browserName === 'firefox', 'the faults come in by a door that only Chromium has')

// A few of the faults of `npm run test:faults`, in talks that are soon over; another few each time.
testPoints(Number(process.env.SEED), 5, 8)
