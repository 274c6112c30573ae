import { existsSync, readFileSync } from 'node:fs'

const SCHEDULE = `/proc/self/task/${process.pid}/schedstat`

/** Milliseconds of CPU that the main thread has used; of the whole process where the system does not tell threads apart. */
export function cpuMs(): number {
  if (existsSync(SCHEDULE)) return Number(readFileSync(SCHEDULE, 'latin1').split(' ')[0]) / 1e6
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}
