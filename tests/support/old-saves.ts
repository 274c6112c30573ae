import { readFileSync } from 'node:fs'
import type { Attempt } from '../../src/engine/index.ts'
import type { KeptEdition, OwnScenario } from '../../src/state/shelf.ts'

const read = (name: string): unknown => JSON.parse(readFileSync(`tests/fixtures/saves/${name}.json`, 'utf8'))

const NAMES = ['finished', 'open', 'second-try', 'taken-back', 'rules-changed', 'withdrawn'] as const

/** Attempts as they were kept when this format was written; none of them is ever changed. */
export const oldAttempts = Object.fromEntries(NAMES.map((name) => [name, read(name)])) as Record<(typeof NAMES)[number], Attempt>

/** The record of a scenario that is published no more. */
export const withdrawnRecord = read('withdrawn-record') as KeptEdition

/** The journal of a tab that was closed in the middle of a talk. */
export const oldJournal = read('journal') as Record<string, string>

/** The file that a trainee was offered to download. */
export const oldDownload = read('taiza') as { attempts: Attempt[]; scenarios: OwnScenario[] }
