import type { Attempt, GivenReply } from '../engine/index.ts'

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const isReply = (value: unknown): value is GivenReply =>
  isRecord(value) && typeof value['turn'] === 'string' && typeof value['reply'] === 'string'

const texts = ['id', 'scenario', 'rulesHash', 'wordsHash', 'variant', 'setting', 'kind', 'started'] as const
const numbers = ['version', 'scoring', 'seed'] as const
const lists = ['replies', 'taken'] as const

/** Whether what was read from the device is an attempt; what is not is left where it is and reported. */
export const isAttempt = (value: unknown): value is Attempt =>
  isRecord(value) &&
  texts.every((name) => typeof value[name] === 'string') &&
  numbers.every((name) => typeof value[name] === 'number') &&
  lists.every((name) => Array.isArray(value[name]) && value[name].every(isReply))
