import type { Attempt } from '../engine/index.ts'
import { type Trouble, troubleOf } from './keeping.ts'
import { isAttempt } from './valid.ts'

/** The part of the browser's storage that is written at once; handed in, and absent where the browser withholds it. */
export type Slate = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

/** In characters; an open attempt is a few thousand long. */
export const LONGEST_ENTRY = 8192

const prefix = 'taiza-open-'

/** An attempt with the very words it was written in. */
export interface Entry {
  attempt: Attempt
  text: string
}

export interface Journal {
  /** Written before it returns, so that nothing that can be seen is lost with the tab. */
  write: (attempt: Attempt) => void
  read: (id: string) => Entry | undefined
  entries: () => Entry[]
  /** Forgets an entry, unless it has changed since it was read. */
  erase: (entry: Entry) => void
}

/** Notes that change no figure give way first: the oldest take-backs are left to the shelf. */
function entryOf(attempt: Attempt): string {
  for (let from = 0; ; from++) {
    const text = JSON.stringify({ ...attempt, taken: attempt.taken.slice(from) })
    if (text.length <= LONGEST_ENTRY || from >= attempt.taken.length) return text
  }
}

function attemptIn(text: string, report: (trouble: Trouble) => void): Attempt | undefined {
  try {
    const value: unknown = JSON.parse(text)
    if (isAttempt(value)) return value
  } catch {
    report('corrupt')
    return undefined
  }
  report('corrupt')
  return undefined
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
  const keys = () =>
    attempting((open) => Array.from({ length: open.length }, (_, index) => open.key(index) ?? ''), [])
      .filter((key) => key.startsWith(prefix))
  const entryAt = (key: string): Entry | undefined => {
    const text = textOf(key)
    const attempt = text === null ? undefined : attemptIn(text, report)
    return text === null || !attempt ? undefined : { attempt, text }
  }
  return {
    write: (attempt) => attempting((open) => open.setItem(prefix + attempt.id, entryOf(attempt)), undefined),
    read: (id) => entryAt(prefix + id),
    entries: () => keys().flatMap((key) => entryAt(key) ?? []),
    erase: ({ attempt: { id }, text }) => {
      if (textOf(prefix + id) === text) attempting((open) => open.removeItem(prefix + id), undefined)
    },
  }
}
