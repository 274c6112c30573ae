import type { Attempts } from './attempts.ts'
import type { Slate } from './journal.ts'

/** Says that attempts are kept here; read by the page before its first paint. */
export const KNOWN_KEY = 'taiza-known'

/** Keeps a note of whether there are attempts, so that the page need not draw what it would have to take back. */
export function noteAttempts(attempts: Attempts, slate: Slate | undefined) {
  attempts.subscribe(({ ready, all }) => {
    if (!ready) return
    try {
      if (Object.keys(all).length === 0) slate?.removeItem(KNOWN_KEY)
      else if (!slate?.getItem(KNOWN_KEY)) slate?.setItem(KNOWN_KEY, '1')
    } catch {
      // A note that cannot be kept is no loss.
    }
  })
}
