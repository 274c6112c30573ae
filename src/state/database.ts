import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { Attempt, Evidence } from '../engine/index.ts'
import { editionKey, type KeptEdition, type OwnScenario, type Shelf } from './shelf.ts'
import { isAttempt, isLater } from './valid.ts'

interface Schema extends DBSchema {
  attempts: { key: string; value: Attempt }
  editions: { key: string; value: KeptEdition }
  scenarios: { key: string; value: OwnScenario }
  evidence: { key: string; value: Evidence }
}

/** One step for each version of the database, in order; a step is never changed once it has been published. */
const upgrades: ((database: IDBPDatabase<Schema>) => void)[] = [
  (database) => {
    database.createObjectStore('attempts', { keyPath: 'id' })
    database.createObjectStore('editions')
    database.createObjectStore('scenarios', { keyPath: 'id' })
  },
  (database) => {
    database.createObjectStore('evidence', { keyPath: 'attempt' })
  },
]

const open = (onClose: () => void) =>
  openDB<Schema>('taiza', upgrades.length, {
    upgrade: (database, from) => upgrades.slice(from).forEach((step) => step(database)),
    // A newer edition of the page in another tab must not wait for this one.
    blocking: (_current, _blocked, event) => {
      ;(event.target as IDBDatabase).close()
      onClose()
    },
    terminated: onClose,
  })

/** The shelf in the browser's database; it is opened when first used. */
export function databaseShelf(): Shelf {
  let opened: ReturnType<typeof open> | undefined
  const forget = () => {
    opened = undefined
  }
  const database = () => (opened ??= open(forget))
  return {
    attempts: async () => (await database()).getAll('attempts'),
    attempt: async (id) => (await database()).get('attempts', id),
    keepAttempt: async (attempt) => {
      const { store, done } = (await database()).transaction('attempts', 'readwrite')
      const kept: unknown = await store.get(attempt.id)
      if (!isAttempt(kept) || !isLater(kept, attempt)) await store.put(attempt)
      await done
    },
    removeAttempt: async (id) => {
      const transaction = (await database()).transaction(['attempts', 'evidence'], 'readwrite')
      await Promise.all([
        transaction.objectStore('attempts').delete(id), transaction.objectStore('evidence').delete(id), transaction.done,
      ])
    },
    evidence: async () => (await database()).getAll('evidence'),
    keepEvidence: async (evidence) => void (await (await database()).put('evidence', evidence)),
    edition: async (key) => (await database()).get('editions', key),
    keepEdition: async (edition) => void (await (await database()).put('editions', edition, editionKey(edition))),
    scenarios: async () => (await database()).getAll('scenarios'),
    keepScenario: async (scenario) => void (await (await database()).put('scenarios', scenario)),
    removeScenario: async (id) => (await database()).delete('scenarios', id),
    editions: async () => (await database()).getAll('editions'),
    keepAll: async ({ attempts, editions, scenarios }) => {
      const transaction = (await database()).transaction(['attempts', 'editions', 'scenarios'], 'readwrite')
      const store = transaction.objectStore.bind(transaction)
      await Promise.all([
        ...attempts.map((attempt) => store('attempts').put(attempt)),
        ...editions.map((edition) => store('editions').put(edition, editionKey(edition))),
        ...scenarios.map((scenario) => store('scenarios').put(scenario)),
        transaction.done,
      ])
    },
    clear: async () => {
      const kept = await database()
      const transaction = kept.transaction(kept.objectStoreNames, 'readwrite')
      await Promise.all([...kept.objectStoreNames].map((name) => transaction.objectStore(name).clear()))
      await transaction.done
    },
  }
}
