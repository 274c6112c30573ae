import type { Attempt, Evidence } from '../../src/engine/index.ts'
import type { Slate } from '../../src/state/journal.ts'
import type { Locks } from '../../src/state/ownership.ts'
import { isAttempt, isLater } from '../../src/state/valid.ts'
import { editionKey, type Kept, type KeptEdition, type OwnScenario, type Shelf } from '../../src/state/shelf.ts'

/** What the browser says when its storage is full. */
export class Full extends Error {
  override name = 'QuotaExceededError'
}

/** Storage that is written at once, in memory; `full` refuses what is new. */
export function slateOf(entries: Record<string, string> = {}): Slate & { entries: Map<string, string>; full: boolean } {
  const map = new Map(Object.entries(entries))
  return {
    entries: map,
    full: false,
    get length() {
      return map.size
    },
    key: (index) => [...map.keys()][index] ?? null,
    getItem: (key) => map.get(key) ?? null,
    setItem(key, text) {
      if (this.full) throw new Full()
      map.set(key, text)
    },
    removeItem: (key) => void map.delete(key),
  }
}

/** Storage that the browser withholds: every touch throws. */
export const blockedSlate: Slate = new Proxy({} as Slate, {
  get: () => {
    throw new DOMException('The operation is insecure.', 'SecurityError')
  },
})

/** The database, in memory, shared by every tab that is given it. */
export function shelfOf(kept: readonly unknown[] = []): Shelf & { kept: Map<string, unknown>; fault: Error | undefined } {
  const attempts = new Map(kept.map((each, index) => [(each as Attempt | null)?.id ?? `broken-${index}`, each]))
  const editions = new Map<string, KeptEdition>()
  const scenarios = new Map<string, OwnScenario>()
  const evidence = new Map<string, Evidence>()
  const shelf = {
    kept: attempts,
    fault: undefined as Error | undefined,
    attempts: async () => [...sound(attempts).values()],
    attempt: async (id: string) => sound(attempts).get(id),
    keepAttempt: async (attempt: Attempt) => {
      const known = sound(attempts).get(attempt.id)
      if (!isAttempt(known) || !isLater(known, attempt)) attempts.set(attempt.id, attempt)
    },
    removeAttempt: async (id: string) => void (sound(attempts).delete(id), evidence.delete(id)),
    evidence: async () => [...sound(evidence).values()],
    keepEvidence: async (each: Evidence) => void sound(evidence).set(each.attempt, each),
    edition: async (key: string) => sound(editions).get(key),
    keepEdition: async (edition: KeptEdition) => void sound(editions).set(editionKey(edition), edition),
    scenarios: async () => [...sound(scenarios).values()],
    keepScenario: async (own: OwnScenario) => void sound(scenarios).set(own.id, own),
    removeScenario: async (id: string) => void sound(scenarios).delete(id),
    editions: async () => [...sound(editions).values()],
    keepAll: async (all: Kept) => {
      for (const attempt of all.attempts) sound(attempts).set(attempt.id, attempt)
      for (const edition of all.editions) sound(editions).set(editionKey(edition), edition)
      for (const own of all.scenarios) sound(scenarios).set(own.id, own)
    },
    clear: async () => [sound(attempts), sound(editions), sound(scenarios), sound(evidence)].forEach((store) => store.clear()),
  }
  function sound<T>(store: T): T {
    if (shelf.fault) throw shelf.fault
    return store
  }
  return shelf
}

/** The browser's locks, shared by every tab that is given them. */
export function sharedLocks(): Locks {
  const held = new Map<string, (reason: unknown) => void>()
  return {
    request: (async (name: string, options: LockOptions, callback: (lock: Lock | null) => unknown) => {
      if (held.has(name) && !options.steal) return callback(null)
      held.get(name)?.(new DOMException('The lock was stolen.', 'AbortError'))
      const stolen = new Promise((_, refuse) => held.set(name, refuse))
      const refuse = held.get(name)
      try {
        return await Promise.race([callback({ name, mode: 'exclusive' }), stolen])
      } finally {
        if (held.get(name) === refuse) held.delete(name)
      }
    }) as Locks['request'],
  }
}
