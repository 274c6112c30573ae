import type { Attempt } from '../engine/index.ts'
import { copyOf, readCopy, type Copy, type CopyFault } from './copy.ts'
import { isEdition, isOwnScenario } from './edition-check.ts'
import { type Trouble, troubleOf } from './keeping.ts'
import { DEFAULTS, settingsFrom, type Settings } from './settings.ts'
import { editionKey, type Kept } from './shelf.ts'
import { ERASED_KEY, type Stores } from './stores.ts'

/** All of this browser's that begins so is Taiza's. */
const OURS = 'taiza-'

/** Everything that is kept, as it stands now; what only this visit knows is among it. */
async function gather({ attempts, ownScenarios, shelf }: Stores): Promise<Kept> {
  if (!attempts.getState().ready) await attempts.getState().load()
  if (!ownScenarios.getState().ready) await ownScenarios.getState().load()
  const editions: unknown[] = await shelf.editions().catch(() => [])
  return {
    attempts: Object.values(attempts.getState().all),
    editions: editions.filter(isEdition),
    scenarios: Object.values(ownScenarios.getState().all),
  }
}

/** What is kept and cannot be read, as it stands. */
async function damagedIn({ attempts, shelf }: Stores): Promise<unknown[]> {
  const [editions, scenarios] = await Promise.all([shelf.editions().catch(() => []), shelf.scenarios().catch(() => [])])
  const unsound = [...editions.filter((each) => !isEdition(each)), ...scenarios.filter((each) => !isOwnScenario(each))]
  return [...await attempts.getState().damaged(), ...unsound]
}

/** The file a trainee may take away. */
export const copyOfAll = async (stores: Stores): Promise<Copy> =>
  copyOf(await gather(stores), stores.settings.getState(), new Date(stores.now()).toISOString(), await damagedIn(stores))

/** One attempt as such a file, with the scenario it was played in; opened elsewhere it changes no settings. */
export async function copyOfOne({ attempts, ownScenarios, now }: Stores, attempt: Attempt): Promise<Copy> {
  const edition = await attempts.getState().edition(editionKey(attempt))
  const own = ownScenarios.getState().all[attempt.scenario]
  const kept = { attempts: [attempt], editions: edition ? [edition] : [], scenarios: own ? [own] : [] }
  return copyOf(kept, {}, new Date(now()).toISOString())
}

/** What came of one kind of thing in a copy. */
export interface Count {
  added: number
  /** It was here already, as it is in the copy. */
  known: number
  /** It was here already and differs; what was here stays. */
  differing: number
}

export interface TakenIn {
  attempts: Count
  scenarios: Count
  /** The copy's settings that were taken over, where none had been chosen here. */
  settings: number
}

export type Opened = { taken: TakenIn } | { fault: CopyFault } | { trouble: Trouble }

/** The same words for the same contents, whatever the order of its names, and however often it was written down. */
const wordsOf = (value: unknown): string =>
  JSON.stringify(value, (name, item: unknown) => {
    if (name === 'changes') return undefined
    return typeof item === 'object' && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : item
  })

type Named = { id: string }

/** What of a copy is not here yet, each once, and what became of the rest. */
function sift<T extends Named>(copied: readonly T[], here: Readonly<Record<string, T>>): { fresh: T[]; count: Count } {
  const fresh = new Map<string, T>()
  const count: Count = { added: 0, known: 0, differing: 0 }
  for (const each of copied) {
    const known = here[each.id] ?? fresh.get(each.id)
    if (!known) fresh.set(each.id, each)
    count[!known ? 'added' : wordsOf(known) === wordsOf(each) ? 'known' : 'differing'] += 1
  }
  return { fresh: [...fresh.values()], count }
}

/** Settings that were never chosen here take the copy's. */
function settleOn({ settings }: Stores, copied: Copy['settings']): number {
  const here: Settings = settings.getState()
  const wished = settingsFrom(copied)
  const changes = Object.entries(wished).filter(([name, value]) => {
    const key = name as keyof typeof wished
    return here[key] === DEFAULTS[key] && value !== here[key]
  })
  if (changes.length > 0) settings.getState().change(Object.fromEntries(changes))
  return changes.length
}

function receive({ attempts, ownScenarios }: Stores, kept: Kept) {
  attempts.getState().receive(kept.attempts)
  ownScenarios.getState().receive(kept.scenarios)
}

/** Takes in what a copy holds and is not here; what is here is never overwritten. All of it is kept, or nothing. */
async function takeIn(stores: Stores, copy: Copy): Promise<TakenIn> {
  const { editions: knownEditions } = await gather(stores)
  const attempts = sift<Attempt>(copy.attempts, stores.attempts.getState().all)
  const scenarios = sift(copy.scenarios, stores.ownScenarios.getState().all)
  const known = new Set(knownEditions.map(editionKey))
  const kept: Kept = {
    attempts: attempts.fresh,
    editions: copy.editions.filter((edition) => !known.has(editionKey(edition))),
    scenarios: scenarios.fresh,
  }
  await stores.shelf.keepAll(kept)
  receive(stores, kept)
  return { attempts: attempts.count, scenarios: scenarios.count, settings: settleOn(stores, copy.settings) }
}

/** Opens a copy; where it cannot be read or kept, nothing has changed. */
export async function openCopy(stores: Stores, json: string): Promise<Opened> {
  const read = readCopy(json)
  if ('fault' in read) return read
  try {
    return { taken: await takeIn(stores, read.copy) }
  } catch (error) {
    return { trouble: troubleOf(error) }
  }
}

const keysOf = ({ slate }: Stores): string[] =>
  slate ? Array.from({ length: slate.length }, (_, index) => slate.key(index) ?? '').filter((key) => key.startsWith(OURS)) : []

/** Erases everything on this device and goes on as if the page had just been found; `stores.erased` holds it until it is let go. */
export async function eraseAll(stores: Stores): Promise<Trouble | undefined> {
  const copy = await copyOfAll(stores)
  try {
    await stores.shelf.clear()
    stores.slate?.setItem(ERASED_KEY, copy.saved)
    for (const key of keysOf(stores)) stores.slate?.removeItem(key)
  } catch (error) {
    return troubleOf(error)
  }
  stores.attempts.getState().forget()
  stores.evidence.getState().forget()
  stores.ownScenarios.getState().forget()
  stores.settings.getState().change({ ...DEFAULTS, setting: undefined })
  stores.erased.setState({ copy })
  return undefined
}

/** Brings back what was erased; what has been done since stays. */
export async function undoErase(stores: Stores): Promise<Trouble | undefined> {
  const { copy } = stores.erased.getState()
  if (!copy) return undefined
  try {
    await takeIn(stores, copy)
  } catch (error) {
    return troubleOf(error)
  }
  stores.erased.setState({ copy: undefined })
  return undefined
}
