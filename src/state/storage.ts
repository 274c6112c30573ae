import type { Slate } from './journal.ts'

/** The part of the browser that knows how much is stored, and for how long. */
export type DeviceStorage = Partial<Pick<StorageManager, 'estimate' | 'persist' | 'persisted'>>

/** A browser may never answer. */
const LONGEST_WAIT = 3000

export interface StorageState {
  /** In bytes; absent where the browser does not say. */
  used?: number | undefined
  /** Whether the browser promises not to clear it by itself; absent where it does not say. */
  isPersistent?: boolean | undefined
}

/** What a promise says within three seconds; undefined where it says nothing, or refuses. */
function within<T>(asked: Promise<T> | undefined, wait: number): Promise<T | undefined> {
  return new Promise((settle) => {
    const timer = setTimeout(() => settle(undefined), wait)
    const end = (answer: T | undefined) => {
      clearTimeout(timer)
      settle(answer)
    }
    if (asked) asked.then(end, () => end(undefined))
    else end(undefined)
  })
}

/** Asks each question by itself; a page on plain http has nobody to ask. */
export async function storageState(storage: DeviceStorage | undefined, wait = LONGEST_WAIT): Promise<StorageState> {
  const [estimate, isPersistent] = await Promise.all([
    within(storage?.estimate?.(), wait),
    within(storage?.persisted?.(), wait),
  ])
  return { used: estimate?.usage, isPersistent }
}

/** Asks the browser to keep what is here until the trainee erases it; undefined where it does not answer. */
export const askToPersist = (storage: DeviceStorage | undefined, wait = LONGEST_WAIT): Promise<boolean | undefined> =>
  within(storage?.persist?.(), wait)

const ASKED = 'taiza-asked-to-persist'

/** Asks once on a device: some browsers put the question to the trainee. */
export async function askToPersistOnce(storage: DeviceStorage | undefined, slate: Slate | undefined): Promise<void> {
  try {
    if (!slate || slate.getItem(ASKED)) return
    slate.setItem(ASKED, '1')
  } catch {
    return
  }
  await askToPersist(storage)
}
