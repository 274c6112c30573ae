import { cacheOf, opened } from './edition.ts'
import { editionIn } from './names.ts'

export interface House {
  /** Absolute, with a slash at its end. */
  scope: string
  caches: Pick<CacheStorage, 'keys' | 'delete'>
  locks: Pick<LockManager, 'query'>
  /** A newer edition is on its way, or waits: what it has is not yet in use. */
  isNewerComing: () => boolean
  /** The addresses of the windows of this origin. */
  windows: () => Promise<readonly string[]>
}

/**
 * Deletes the editions that no page is of; while a page has not said of which it is, or a newer one is coming, all stay.
 * Says whether that was all: a page that has not named its edition, or is of an older one, may soon be gone.
 */
export async function tidy(edition: string, { scope, caches, locks, isNewerComing, windows }: House): Promise<boolean> {
  if (isNewerComing()) return true
  const { held = [] } = await locks.query()
  const inUse = held.flatMap(({ name = '' }) => editionIn(name) ?? [])
  const pages = (await windows()).filter((address) => address.startsWith(scope))
  if (inUse.length < pages.length) return false
  const wanted = new Set([opened(scope), ...[edition, ...inUse].map((id) => cacheOf(scope, id))])
  const ours = (await caches.keys()).filter((name) => name.startsWith(cacheOf(scope, '')))
  await Promise.all(ours.filter((name) => !wanted.has(name)).map((name) => caches.delete(name)))
  return inUse.every((id) => id === edition)
}
