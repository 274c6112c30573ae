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

/** Deletes the editions that no page is of. While a page has not said of which it is, or a newer one is coming, all stay. */
export async function tidy(edition: string, { scope, caches, locks, isNewerComing, windows }: House): Promise<void> {
  if (isNewerComing()) return
  const { held = [] } = await locks.query()
  const inUse = held.flatMap(({ name = '' }) => editionIn(name) ?? [])
  const pages = (await windows()).filter((address) => address.startsWith(scope))
  if (inUse.length < pages.length) return
  const wanted = new Set([opened(scope), ...[edition, ...inUse].map((id) => cacheOf(scope, id))])
  const ours = (await caches.keys()).filter((name) => name.startsWith(cacheOf(scope, '')))
  await Promise.all(ours.filter((name) => !wanted.has(name)).map((name) => caches.delete(name)))
}
