/** What one edition of the site keeps at hand; paths stand within the site, the page itself is the empty one. */
export interface Edition {
  id: string
  /** Without these there is no visit. */
  needed: readonly string[]
  /** These are kept as far as they can be had. */
  wished: readonly string[]
}

/** Names a cache that belongs to this site: other sites, and other copies of this one, may share its origin. */
export const cacheOf = (scope: string, name: string) => `taiza ${new URL(scope).pathname} ${name}`

/** Where scenarios are kept that were opened beyond what an edition keeps; their names change with what is in them. */
export const opened = (scope: string) => cacheOf(scope, 'opened')

/** The name carries a hash of what is in the file: whoever has it has the right one. */
const isStamped = (path: string) => /^assets\/|\.[0-9a-f]{16}\./.test(path)

const AT_ONCE = 4

async function eachOf(paths: readonly string[], act: (path: string) => Promise<void>) {
  const left = [...paths]
  const lane = async () => {
    for (let path = left.shift(); path !== undefined; path = left.shift()) await act(path)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, lane))
}

export interface Means {
  /** Absolute, with a slash at its end. */
  scope: string
  caches: CacheStorage
  fetch: (request: Request) => Promise<Response>
}

/** Of the page we must know that it is this edition's: between two fetches another may have been published. */
async function isOf(edition: Edition, path: string, response: Response): Promise<boolean> {
  return path !== '' || (await response.clone().text()).includes(`content="${edition.id}"`)
}

/** Fetches an edition into a cache of its own; what an earlier one has already is taken from there. Refused where a needed file is missing. */
export async function install(edition: Edition, { scope, caches, fetch }: Means): Promise<void> {
  const cache = await caches.open(cacheOf(scope, edition.id))
  const keep = async (path: string) => {
    const request = new Request(new URL(path, scope), { cache: isStamped(path) ? 'default' : 'no-cache' })
    const known = isStamped(path) ? await caches.match(request, { ignoreVary: true }) : undefined
    // A connection may be closed in the moment it is used again; the second time it is a new one.
    const response = known ?? (await fetch(request.clone()).catch(() => fetch(request)))
    if (!response.ok || !(await isOf(edition, path, response))) throw new Error(`${path} is not to be had`)
    await cache.put(request, response)
  }
  await eachOf(edition.needed, keep)
  await eachOf(edition.wished, (path) => keep(path).catch(() => undefined))
}
