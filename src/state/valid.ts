import type { Attempt, Evidence } from '../engine/index.ts'
import { attempt } from './attempt-check.ts'

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** Whether what was read from the device is an attempt; what is not is left where it is and reported. */
export const isAttempt = (value: unknown): value is Attempt => attempt(value, '') === undefined

/** Whether one record of an attempt was written after another: what stands on the device never goes back. */
export const isLater = ({ changes: one = 0 }: Attempt, { changes: other = 0 }: Attempt): boolean => one > other

const isShown = (value: unknown) =>
  isRecord(value) && typeof value['turn'] === 'string' && typeof value['mark'] === 'string' && Array.isArray(value['skills'])

/** Whether what was read from the device says what an attempt showed. */
export const isEvidence = (value: unknown): value is Evidence =>
  isRecord(value) &&
  ['attempt', 'scenario', 'variant', 'rulesHash', 'kind', 'at'].every((name) => typeof value[name] === 'string') &&
  Array.isArray(value['moves']) && value['moves'].every(isShown)
