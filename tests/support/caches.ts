/** A browser's caches, in memory; only what the worker asks of them. */
export function cachesOf(): CacheStorage {
  const all = new Map<string, Map<string, Response>>()
  const addressOf = (request: RequestInfo | URL) => (request instanceof Request ? request.url : String(request))
  const cacheOf = (kept: Map<string, Response>) => ({
    match: async (request: RequestInfo | URL) => kept.get(addressOf(request))?.clone(),
    put: async (request: RequestInfo | URL, response: Response) => void kept.set(addressOf(request), response),
    delete: async (request: RequestInfo | URL) => kept.delete(addressOf(request)),
    keys: async () => [...kept.keys()].map((address) => new Request(address)),
  })
  const open = async (name: string) => {
    const kept = all.get(name) ?? new Map<string, Response>()
    all.set(name, kept)
    return cacheOf(kept)
  }
  const storage = {
    open,
    keys: async () => [...all.keys()],
    delete: async (name: string) => all.delete(name),
    has: async (name: string) => all.has(name),
    match: async (request: RequestInfo | URL) => [...all.values()].map((kept) => kept.get(addressOf(request))).find(Boolean)?.clone(),
  }
  return storage as unknown as CacheStorage
}
