import { fingerprint, type Attempt } from '../engine/index.ts'
import { type Trouble, troubleOf } from './keeping.ts'
import { isAttempt } from './valid.ts'

/** The part of the browser's storage that is written at once; handed in, and absent where the browser withholds it. */
export type Slate = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

/** In characters; an open attempt is a few thousand long. */
export const LONGEST_ENTRY = 8192

const prefix = 'taiza-open-'
/** Where an attempt is written down. */
export const entryKey = (id: string): string => prefix + id
/** Where an entry that cannot be read is put when its place is needed. */
const aside = 'taiza-damaged-'

/** An attempt with the very words it was written in. */
export interface Entry {
  attempt: Attempt
  text: string
}

export interface Journal {
  /** Written before it returns, so that nothing that can be seen is lost with the tab; false where storage refuses. */
  write: (attempt: Attempt) => boolean
  read: (id: string) => Entry | undefined
  entries: () => Entry[]
  /** Forgets an entry, unless it has changed since it was read. */
  erase: (entry: Entry) => void
  /** What cannot be read, word for word. */
  damaged: () => string[]
}

const seal = /^\{"sum":"([0-9a-f]{16})",/

/** An entry tells by its first words whether all the others are still what they were. */
const sealed = (text: string) => `{"sum":"${fingerprint(text)}",${text.slice(1)}`

/** What stands in an entry; entries of old were not sealed. */
function unsealed(text: string): unknown {
  const [head = '', sum] = seal.exec(text) ?? []
  if (sum === undefined) return text.startsWith('{"sum"') ? undefined : JSON.parse(text)
  const rest = `{${text.slice(head.length)}`
  return fingerprint(rest) === sum ? JSON.parse(rest) : undefined
}

/** Notes that change no figure give way first: the oldest take-backs are left to the shelf. */
function entryOf(attempt: Attempt): string {
  for (let from = 0; ; from++) {
    const text = sealed(JSON.stringify({ ...attempt, taken: attempt.taken.slice(from) }))
    if (text.length <= LONGEST_ENTRY || from >= attempt.taken.length) return text
  }
}

function attemptIn(text: string): Attempt | undefined {
  try {
    const value = unsealed(text)
    return isAttempt(value) ? value : undefined
  } catch {
    return undefined
  }
}

/** The journal of open attempts. Never throws: what storage refuses is reported. */
export function createJournal(slate: Slate | undefined, report: (trouble: Trouble) => void): Journal {
  const attempting = <T>(act: (slate: Slate) => T, otherwise: T): T => {
    if (!slate) return otherwise
    try {
      return act(slate)
    } catch (error) {
      report(troubleOf(error))
      return otherwise
    }
  }
  const textOf = (key: string) => attempting((open) => open.getItem(key), null)
  const keys = (beginning: string) =>
    attempting((open) => Array.from({ length: open.length }, (_, index) => open.key(index) ?? ''), [])
      .filter((key) => key.startsWith(beginning))
  const unreadable = new Map<string, string>()
  const entryAt = (key: string): Entry | undefined => {
    const text = textOf(key)
    if (text === null) return undefined
    const attempt = attemptIn(text)
    if (attempt) return { attempt, text }
    unreadable.set(key, text)
    report('corrupt')
    return undefined
  }
  /** What stood where an entry is to be written is kept, as it was. */
  const putAside = (open: Slate, id: string) => {
    const text = unreadable.get(entryKey(id))
    if (text === undefined) return
    open.setItem(aside + id, text)
    unreadable.delete(entryKey(id))
  }
  return {
    write: (attempt) => attempting((open) => {
      putAside(open, attempt.id)
      open.setItem(entryKey(attempt.id), entryOf(attempt))
      return true
    }, false),
    read: (id) => entryAt(entryKey(id)),
    entries: () => keys(prefix).flatMap((key) => entryAt(key) ?? []),
    damaged: () => [...unreadable.values(), ...keys(aside).flatMap((key) => textOf(key) ?? [])],
    erase: ({ attempt: { id }, text }) => {
      if (textOf(entryKey(id)) === text) attempting((open) => open.removeItem(entryKey(id)), undefined)
    },
  }
}
