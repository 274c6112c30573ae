import { cacheOf, opened, type Means } from './edition.ts'

/** So many opened files stay; the oldest give way. */
const MOST_OPENED = 120

const isScenario = (path: string) => /^scenarios\/.+\.[0-9a-f]{16}\..*json$/.test(path)

/** Everything below the site's address is one page. */
const pathOf = (address: string, scope: string) => new URL(address).href.split(/[?#]/)[0]!.slice(scope.length).replace(/^index\.html$/, '')

async function keepOpened(request: Request, response: Response, { scope, caches }: Means) {
  const cache = await caches.open(opened(scope))
  await cache.put(request, response)
  const all = await cache.keys()
  await Promise.all(all.slice(0, -MOST_OPENED).map((old) => cache.delete(old)))
}

/** What is kept for a request: by this edition, by those whose pages still stand, or since it was opened once. */
async function kept(path: string, edition: string, { scope, caches }: Means): Promise<Response | undefined> {
  const own = cacheOf(scope, edition)
  const others = (await caches.keys()).filter((name) => name !== own && name.startsWith(cacheOf(scope, '')))
  for (const name of [own, ...others]) {
    const response = await (await caches.open(name)).match(new URL(path, scope), { ignoreVary: true })
    if (response) return response
  }
  return undefined
}

/** Answers from what is kept, else from the network; a scenario that had to be fetched is kept from then on. */
export async function answer(request: Request, edition: string, means: Means): Promise<Response> {
  const path = pathOf(request.url, means.scope)
  const found = await kept(path, edition, means)
  if (found) return found
  const response = await means.fetch(request)
  // A full disk is no reason to withhold what has come.
  if (response.ok && isScenario(path)) await keepOpened(request, response.clone(), means).catch(() => undefined)
  return response
}
