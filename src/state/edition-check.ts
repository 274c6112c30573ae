import { LANGUAGES } from '../engine/index.ts'
import { day, list, map, number, oneOf, record, text, type Check } from './copy-check.ts'
import type { KeptEdition, OwnScenario } from './shelf.ts'

const turn = record({ by: text, replies: map(record({})) })
const structure = record({
  id: text, version: number, title: number, summary: number, channel: text, languages: list(oneOf(LANGUAGES)), start: text,
  variants: map(record({})), turns: map(turn), endings: map(record({ outcome: text, value: number })),
})
const face = record({ name: text, role: text, firm: text, portrait: text })

const fields = {
  rulesHash: text, wordsHash: text, structure, proven: map(record({ line: list(text) })),
  wordings: list(record({ language: oneOf(LANGUAGES), words: list(text), cast: map(face) })),
}

/** What every scenario has that is kept, wherever it is kept. */
export const edition: Check = record(fields)
export const ownScenario: Check = record({ ...fields, id: text, file: text, added: day })

export const isEdition = (value: unknown): value is KeptEdition => edition(value, '') === undefined
export const isOwnScenario = (value: unknown): value is OwnScenario => ownScenario(value, '') === undefined
