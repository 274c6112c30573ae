import type { Attempt, Evidence, GivenReply } from '../engine/index.ts'

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const isReply = (value: unknown): value is GivenReply =>
  isRecord(value) && typeof value['turn'] === 'string' && typeof value['reply'] === 'string'

const isReplies = (value: unknown) => Array.isArray(value) && value.every(isReply)

const texts = ['id', 'scenario', 'rulesHash', 'wordsHash', 'variant', 'setting', 'kind', 'started'] as const
const numbers = ['version', 'scoring', 'seed'] as const
const lists = ['replies', 'taken'] as const

/** Whether what was read from the device is an attempt; what is not is left where it is and reported. */
export const isAttempt = (value: unknown): value is Attempt =>
  isRecord(value) &&
  texts.every((name) => typeof value[name] === 'string') &&
  numbers.every((name) => typeof value[name] === 'number') &&
  lists.every((name) => isReplies(value[name])) &&
  (value['draft'] === undefined || isReplies(value['draft']))

const isShown = (value: unknown) =>
  isRecord(value) && typeof value['turn'] === 'string' && typeof value['mark'] === 'string' && Array.isArray(value['skills'])

/** Whether what was read from the device says what an attempt showed. */
export const isEvidence = (value: unknown): value is Evidence =>
  isRecord(value) &&
  ['attempt', 'scenario', 'variant', 'rulesHash', 'kind', 'at'].every((name) => typeof value[name] === 'string') &&
  Array.isArray(value['moves']) && value['moves'].every(isShown)
