import type { Edition, Language, Listing, Method, MethodMap, MethodWords, Script, Wording } from '../engine/index.ts'
import type { PackedEdition } from './unpack.ts'

/** A listing with the stamp that the names of its scenario's files carry. */
export type Stamped = Listing & { stamp: string }

export interface Catalogue {
  listings: readonly Stamped[]
  rest?: string
  method: string
  check: string
  map: string
}

/** Where scenarios come from: handed in, so that tests bring their own. */
export interface Sources {
  catalogue: (language: Language) => Promise<Catalogue>
  /** Reads a JSON file of the site. */
  read: (path: string) => Promise<unknown>
}

/** Each promise is made once for what it is asked, so that a screen may wait for it; a refused one is asked anew. */
export interface Loader {
  /** What the first page shows. */
  first: (language: Language) => Promise<readonly Stamped[]>
  /** Whether there are more than those. */
  hasMore: (language: Language) => Promise<boolean>
  listings: (language: Language) => Promise<readonly Stamped[]>
  edition: (id: string) => Promise<Edition | undefined>
  /** Undefined where no scenario of that name is published. */
  script: (id: string, language: Language) => Promise<Script | undefined>
  method: (language: Language) => Promise<MethodWords>
  map: (language: Language) => Promise<MethodMap>
  /** All of the method that the check of a file needs. */
  checking: () => Promise<Method>
}

function once<Key extends string, Value>(make: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const made = new Map<Key, Promise<Value>>()
  return (key) => {
    const known = made.get(key)
    if (known) return known
    const promise = make(key)
    made.set(key, promise)
    promise.catch(() => made.delete(key))
    return promise
  }
}

/** The language that is wished for where the scenario has it, else its first. */
export const languageOf = (languages: readonly Language[], wished: Language): Language =>
  languages.includes(wished) ? wished : (languages[0] ?? wished)

export function createLoader({ catalogue, read }: Sources): Loader {
  const file = once((path: string) => read(path))
  const readAs = <T>(path: string) => file(path) as Promise<T>
  const first = once(async (language: Language) => (await catalogue(language)).listings)
  const listings = once(async (language: Language) => {
    const { listings: known, rest } = await catalogue(language)
    return rest === undefined ? known : [...known, ...(await readAs<Stamped[]>(rest))]
  })
  const listing = async (id: string) => {
    const isIt = (each: Stamped) => each.id === id
    return (await first('en')).find(isIt) ?? (await listings('en')).find(isIt)
  }
  const edition = once(async (id: string): Promise<Edition | undefined> => {
    const found = await listing(id)
    if (!found) return undefined
    const [{ unpack }, packed] = await Promise.all([
      import('./unpack.ts'), readAs<PackedEdition>(`scenarios/${id}.${found.stamp}.json`),
    ])
    return unpack(packed)
  })
  const script = once(async (key: `${Language} ${string}`): Promise<Script | undefined> => {
    const [wished, id] = key.split(' ') as [Language, string]
    const found = await listing(id)
    if (!found) return undefined
    const wording = readAs<Wording>(`scenarios/${id}.${found.stamp}.${languageOf(found.languages, wished)}.json`)
    const rules = await edition(id)
    return rules && { ...rules, ...(await wording) }
  })
  return {
    first, listings, edition,
    hasMore: async (language) => (await catalogue(language)).rest !== undefined,
    script: (id, language) => script(`${language} ${id}`),
    method: once(async (language: Language) => readAs<MethodWords>((await catalogue(language)).method)),
    map: once(async (language: Language) => readAs<MethodMap>((await catalogue(language)).map)),
    checking: async () => readAs<Method>((await catalogue('en')).check),
  }
}
