import type { Attempt } from '../engine/index.ts'
import { attempt } from './attempt-check.ts'
import { day, list, optional, record } from './copy-check.ts'
import { edition, ownScenario } from './edition-check.ts'
import { settingsFrom, type Settings } from './settings.ts'
import type { Kept, KeptEdition, OwnScenario } from './shelf.ts'

/** Raised when an older edition of the page could not read what this one writes. */
export const COPY_VERSION = 2

/** Each device chooses its own language. */
export type CopiedSettings = Partial<Omit<Settings, 'language'>>

/** Everything of a trainee's, as one file of theirs: `taiza.json`. */
export interface Copy extends Kept {
  format: 'taiza'
  version: number
  /** What the file is, for whoever opens it in an editor. */
  about: string
  /** ISO 8601. */
  saved: string
  settings: CopiedSettings
  /** What could not be read, as it stands; there for whoever can mend it, and never opened again. */
  damaged?: unknown[]
}

const ABOUT =
  'Taiza 対座: everything that was kept in one browser. `attempts` are conversations, each with its replies, intention and plan; '
  + 'scores, cards and progress are computed from them. `editions` are the scenarios they were played in, `scenarios` those of one’s own. '
  + 'Settings > Open a copy reads it again. `damaged`, where there is any, is what could not be read, as it stands.'

export const copyOf = (kept: Kept, settings: CopiedSettings, saved: string, damaged: unknown[] = []): Copy => ({
  format: 'taiza', version: COPY_VERSION, about: ABOUT, saved, ...kept, settings: settingsFrom(settings),
  ...(damaged.length > 0 ? { damaged } : {}),
})

/** No copy of Taiza's · written by a later edition · not as it was written: with the place, where it can be told. */
export type CopyFault = { kind: 'foreign' } | { kind: 'newer'; version: number } | { kind: 'damaged'; place?: string }

const everything = record({
  saved: optional(day),
  attempts: list(attempt),
  editions: optional(list(edition)),
  scenarios: list(ownScenario),
  settings: optional(record({})),
})

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** The first files were not named; they held attempts and scenarios. */
const versionOf = ({ format, version, attempts, scenarios }: Record<string, unknown>): unknown =>
  format === undefined && Array.isArray(attempts) && Array.isArray(scenarios) ? 1 : format === 'taiza' ? version : undefined

/** Line and column of the character where the browser gave up; a file that was cut short has none. */
function placeIn(json: string, error: unknown): string | undefined {
  const message = error instanceof Error ? error.message : ''
  const [, line, column] = /line (\d+),? column (\d+)/.exec(message) ?? []
  if (line && column) return `${line}:${column}`
  const [, position] = /position (\d+)/.exec(message) ?? []
  const lines = json.slice(0, position === undefined ? json.length : Number(position)).split('\n')
  return `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`
}

function parsed(json: string): { value: unknown } | { fault: CopyFault } {
  try {
    return { value: JSON.parse(json) }
  } catch (error) {
    const isOurs = /"(format|attempts)"/.test(json.slice(0, 4096))
    const place = placeIn(json, error)
    return { fault: isOurs ? { kind: 'damaged', ...(place ? { place } : {}) } : { kind: 'foreign' } }
  }
}

type Contents = { attempts: Attempt[]; editions?: KeptEdition[]; scenarios: OwnScenario[]; settings?: CopiedSettings; saved?: string }

const faultIn = (value: unknown): CopyFault | undefined => {
  const version = isRecord(value) ? versionOf(value) : undefined
  if (version === undefined) return { kind: 'foreign' }
  if (typeof version !== 'number') return { kind: 'damaged', place: 'version' }
  if (version > COPY_VERSION) return { kind: 'newer', version }
  const place = everything(value, '')
  return place === undefined ? undefined : { kind: 'damaged', place }
}

const isSound = (value: unknown): value is Contents => faultIn(value) === undefined

/** Reads a copy of any edition up to this one, or says why it cannot be read. */
export function readCopy(json: string): { copy: Copy } | { fault: CopyFault } {
  const read = parsed(json.replace(/^\uFEFF/, ''))
  if ('fault' in read) return read
  if (!isSound(read.value)) return { fault: faultIn(read.value) ?? { kind: 'damaged' } }
  const { attempts, editions = [], scenarios, settings = {}, saved = '' } = read.value
  return { copy: { format: 'taiza', version: COPY_VERSION, about: ABOUT, saved, attempts, editions, scenarios, settings } }
}
