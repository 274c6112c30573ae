import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Attempt, Frozen, Plan } from '../engine/index.ts'
import type { Entry, Journal } from './journal.ts'
import { type Trouble, troubleOf } from './keeping.ts'
import type { KeptEdition, Shelf } from './shelf.ts'
import { isAttempt, isLater } from './valid.ts'

export interface AttemptsState {
  /** The shelf has been read; until then only what this visit did, and what the last one left open, is known. */
  ready: boolean
  all: Readonly<Record<string, Attempt>>
  /** Reads the shelf; what this visit knows already is newer and stays. */
  load: () => Promise<void>
  /** Keeps an attempt as it stands: in the journal before it returns, on the shelf at the next fold. */
  keep: (attempt: Attempt) => void
  /** Ends an attempt. */
  finish: (id: string, at: string) => void
  /** Writes what stays readable, once; later figures are passed over. */
  freeze: (id: string, frozen: Frozen) => void
  /** Notes what the trainee means to do next time. */
  plan: (id: string, plan: Plan) => void
  remove: (id: string) => void
  /** Takes note of attempts that already stand on the shelf; what this visit knows stays. */
  receive: (attempts: readonly Attempt[]) => void
  /** Knows of no attempt from here on; what stands on the device is left to whoever asks. */
  forget: () => void
  /** Reads an attempt again that another tab may have played meanwhile, and says whether it has. */
  refresh: (id: string) => Promise<boolean>
  /** Takes to the shelf what has changed since the last fold; called when the tab is left. */
  fold: () => Promise<void>
  /** What was kept and cannot be read, as it stands. */
  damaged: () => Promise<unknown[]>
  keepEdition: (edition: KeptEdition) => void
  edition: (key: string) => Promise<KeptEdition | undefined>
}

export type Attempts = StoreApi<AttemptsState>

type Means = {
  journal: Journal
  shelf: Shelf
  report: (trouble: Trouble) => void
}

const laterOf = (one: Attempt, other: Attempt | undefined) => (other && isLater(other, one) ? other : one)

const byId = (attempts: readonly Attempt[]) => Object.fromEntries(attempts.map((attempt) => [attempt.id, attempt]))

export function createAttempts({ journal, shelf, report }: Means): Attempts {
  const refused = (error: unknown) => report(troubleOf(error))
  const unfolded = new Set<string>()

  /** An entry of the journal is forgotten only once the attempt stands on the shelf. */
  const shelve = async (attempt: Attempt, entry: Entry | undefined) => {
    try {
      await shelf.keepAttempt(attempt)
      if (entry && !isLater(entry.attempt, attempt)) journal.erase(entry)
    } catch (error) {
      unfolded.add(attempt.id)
      refused(error)
    }
  }

  return createStore<AttemptsState>((set, get) => {
    const put = (attempt: Attempt) => set(({ all }) => ({ all: { ...all, [attempt.id]: attempt } }))

    const change = (id: string, changes: Partial<Attempt>) => {
      const attempt = get().all[id]
      if (!attempt) return
      get().keep({ ...attempt, ...changes })
      void get().fold()
    }

    return {
      ready: false,
      all: byId(journal.entries().map(({ attempt }) => attempt)),
      load: async () => {
        const leftOver = journal.entries().filter(({ attempt }) => !unfolded.has(attempt.id))
        const kept: unknown[] = await shelf.attempts().catch((error: unknown) => (refused(error), []))
        const sound = kept.filter(isAttempt)
        if (sound.length < kept.length) report('corrupt')
        set(({ all }) => ({ all: { ...all, ...byId(sound.map((attempt) => laterOf(all[attempt.id] ?? attempt, attempt))) }, ready: true }))
        await Promise.all(leftOver.map((entry) => shelve(entry.attempt, entry)))
      },
      keep: (attempt) => {
        const changed = { ...attempt, changes: (get().all[attempt.id]?.changes ?? 0) + 1 }
        const isWritten = journal.write(changed)
        unfolded.add(attempt.id)
        put(changed)
        // Where there is no room in the journal there may be some on the shelf.
        if (!isWritten) void get().fold()
      },
      finish: (id, at) => change(id, { finished: at }),
      freeze: (id, frozen) => {
        if (!get().all[id]?.frozen) change(id, { frozen })
      },
      plan: (id, plan) => change(id, { plan }),
      remove: (id) => {
        const { [id]: gone, ...all } = get().all
        const entry = journal.read(id)
        unfolded.delete(id)
        set({ all })
        if (entry) journal.erase(entry)
        if (gone) shelf.removeAttempt(id).catch(refused)
      },
      receive: (attempts) => set(({ all }) => ({ all: { ...byId(attempts), ...all } })),
      forget: () => {
        unfolded.clear()
        set({ all: {} })
      },
      refresh: async (id) => {
        // A shelf that has not answered yet must not keep anybody waiting.
        const found: unknown = journal.read(id)?.attempt ?? (get().ready ? await shelf.attempt(id).catch(() => undefined) : undefined)
        const known = get().all[id]
        const isNew = isAttempt(found) && (known === undefined || isLater(found, known))
        if (isNew) put(found)
        return isNew
      },
      fold: async () => {
        const attempts = [...unfolded].flatMap((id) => get().all[id] ?? [])
        unfolded.clear()
        await Promise.all(attempts.map((attempt) => {
          const entry = journal.read(attempt.id)
          return shelve(laterOf(attempt, entry?.attempt), entry)
        }))
      },
      damaged: async () => {
        const kept: unknown[] = await shelf.attempts().catch(() => [])
        return [...journal.damaged(), ...kept.filter((each) => !isAttempt(each))]
      },
      keepEdition: (edition) => void shelf.keepEdition(edition).catch(refused),
      edition: async (key) => {
        const kept = await shelf.edition(key).catch(() => undefined)
        if (kept === undefined || (await import('./edition-check.ts')).isEdition(kept)) return kept
        report('corrupt')
        return undefined
      },
    }
  })
}
