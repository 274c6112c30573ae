import type { Attempt, Evidence } from '../engine/index.ts'
import type { Slate } from './journal.ts'
import { SETTINGS_KEY } from './settings.ts'
import { editionKey, type KeptEdition, type OwnScenario, type Shelf } from './shelf.ts'

function memorySlate(entries: Iterable<[string, string]>): Slate {
  const map = new Map(entries)
  return {
    get length() {
      return map.size
    },
    key: (index) => [...map.keys()][index] ?? null,
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, text) => void map.set(key, text),
    removeItem: (key) => void map.delete(key),
  }
}

export function memoryShelf(): Shelf {
  const attempts = new Map<string, Attempt>()
  const editions = new Map<string, KeptEdition>()
  const scenarios = new Map<string, OwnScenario>()
  const evidence = new Map<string, Evidence>()
  const keepAttempt = async (attempt: Attempt) => void attempts.set(attempt.id, attempt)
  const keepEdition = async (edition: KeptEdition) => void editions.set(editionKey(edition), edition)
  const keepScenario = async (own: OwnScenario) => void scenarios.set(own.id, own)
  return {
    keepAttempt, keepEdition, keepScenario,
    attempts: async () => [...attempts.values()],
    attempt: async (id) => attempts.get(id),
    removeAttempt: async (id) => void (attempts.delete(id), evidence.delete(id)),
    evidence: async () => [...evidence.values()],
    keepEvidence: async (each) => void evidence.set(each.attempt, each),
    edition: async (key) => editions.get(key),
    editions: async () => [...editions.values()],
    scenarios: async () => [...scenarios.values()],
    removeScenario: async (id) => void scenarios.delete(id),
    keepAll: async (kept) =>
      void (await Promise.all([...kept.attempts.map(keepAttempt), ...kept.editions.map(keepEdition), ...kept.scenarios.map(keepScenario)])),
    clear: async () => [attempts, editions, scenarios, evidence].forEach((map) => map.clear()),
  }
}

/** What a guest's page stands on: memory alone. It looks as the device's settings say, and changes none of them. */
export function guestMeans(device: Slate | undefined): { slate: Slate; shelf: Shelf; isGuest: true } {
  const settings = device?.getItem(SETTINGS_KEY)
  return { slate: memorySlate(settings ? [[SETTINGS_KEY, settings]] : []), shelf: memoryShelf(), isGuest: true }
}
