import type { Shelf } from './shelf.ts'

export interface LateMeans {
  /** Brings the shelf; called once, when it is first needed. */
  load: () => Promise<Shelf>
  /** Whether anything was ever kept. */
  isBegun: () => Promise<boolean>
}

/** A shelf that is fetched for the first thing to be kept, or read where something was kept before. */
export function lateShelf({ load, isBegun }: LateMeans): Shelf {
  let fetched: Promise<Shelf> | undefined
  const shelf = () => {
    fetched ??= load()
    fetched.catch(() => {
      fetched = undefined
    })
    return fetched
  }
  const read = async <T>(from: (shelf: Shelf) => Promise<T>, nothing: T) =>
    (fetched !== undefined || (await isBegun()) ? from(await shelf()) : nothing)

  return {
    attempts: () => read((it) => it.attempts(), []),
    attempt: (id) => read((it) => it.attempt(id), undefined),
    evidence: () => read((it) => it.evidence(), []),
    edition: (key) => read((it) => it.edition(key), undefined),
    editions: () => read((it) => it.editions(), []),
    scenarios: () => read((it) => it.scenarios(), []),
    keepAttempt: async (attempt) => (await shelf()).keepAttempt(attempt),
    removeAttempt: async (id) => (await shelf()).removeAttempt(id),
    keepEvidence: async (evidence) => (await shelf()).keepEvidence(evidence),
    keepEdition: async (edition) => (await shelf()).keepEdition(edition),
    keepScenario: async (scenario) => (await shelf()).keepScenario(scenario),
    removeScenario: async (id) => (await shelf()).removeScenario(id),
    keepAll: async (kept) => (await shelf()).keepAll(kept),
    clear: async () => (await shelf()).clear(),
  }
}

/** Whether the browser holds a database of that name; one that will not say is asked by opening it. */
export async function holdsDatabase(name: string): Promise<boolean> {
  try {
    const held = await indexedDB.databases()
    return held.some((each) => each.name === name)
  } catch {
    return true
  }
}
