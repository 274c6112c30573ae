import { LANGUAGES, SETTINGS } from '../engine/index.ts'
import { day, either, flag, list, map, number, oneOf, optional, record, text } from './copy-check.ts'

const given = record({ turn: text, reply: text })
const keptReply = record({ turn: text, reply: text, ms: number, lang: oneOf(LANGUAGES), hint: optional(flag), sure: optional(flag) })

/** What every attempt has, whoever wrote it and wherever it is kept. */
export const attempt = record({
  id: text, scenario: text, version: number, rulesHash: text, wordsHash: text, scoring: number, variant: text, seed: number,
  setting: oneOf(SETTINGS), kind: text, started: day, finished: optional(day),
  from: optional(record({ attempt: text, move: number })),
  vars: optional(map(text)),
  intention: optional(text),
  mission: optional(text),
  plan: optional(either(text, record({ text, on: optional(text) }))),
  replies: list(keptReply),
  draft: optional(list(keptReply)),
  taken: list(given),
  frozen: optional(record({ overall: optional(number), band: optional(text), gates: list(record({ kept: flag })), ending: text })),
  changes: optional(number),
})
