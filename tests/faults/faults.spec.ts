import { testPoints } from './points.ts'

testPoints(Number(process.env.SEED), Number(process.env.POINTS ?? 50))
