import type { Edition, Language, Listing, Method, MethodMap, MethodWords, PackedEdition, Script, Wording } from '../engine/index.ts'

/** A listing with the stamp that the names of its scenario's files carry. */
export type Stamped = Listing & { stamp: string }

export interface Catalogue {
  /** The first of them, without their keywords. */
  listings: readonly Stamped[]
  /** Where the rest of the list is. */
  rest: string
  /** Not all scenarios are among the first. */
  isLong: boolean
  method: string
  check: string
  map: string
}

/** The keywords of the first scenarios, and all others. */
export type Rest = { keywords: readonly (string | undefined)[]; listings: readonly Stamped[] }

/** Where scenarios come from: handed in, so that tests bring their own. */
export interface Sources {
  catalogue: (language: Language) => Promise<Catalogue>
  /** Reads a JSON file of the site. */
  read: (path: string) => Promise<unknown>
}

/** Each promise is made once for what it is asked, so that a screen may wait for it; a refused one is asked anew, in a while. */
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
  /** Whatever was refused is asked anew from now on. */
  anew: () => void
}

/** In milliseconds: for so long a refusal stands, or a screen that waits would ask again each time it is told. */
const REFUSED_FOR = 1000

/** A promise with its outcome written on it, where React finds it: a screen need not wait for what is there. */
type Told<Value> = Promise<Value> & { status?: 'fulfilled' | 'rejected'; value?: Value; reason?: unknown }

function told<Value>(promise: Promise<Value>): Told<Value> {
  const open: Told<Value> = promise
  open.then(
    (value) => void Object.assign(open, { status: 'fulfilled', value }),
    (reason: unknown) => void Object.assign(open, { status: 'rejected', reason }),
  )
  return open
}

type Made<Value> = { promise: Told<Value>; refusedAt?: number }

type Onces = { once: <Key extends string, Value>(make: (key: Key) => Promise<Value>) => (key: Key) => Promise<Value>; anew: () => void }

function oncesBy(now: () => number): Onces {
  let anewAt = -Infinity
  const stands = (refusedAt: number) => refusedAt > anewAt && now() - refusedAt < REFUSED_FOR
  return {
    once: <Key extends string, Value>(make: (key: Key) => Promise<Value>) => {
      const made = new Map<Key, Made<Value>>()
      return (key: Key) => {
        const known = made.get(key)
        if (known && (known.refusedAt === undefined || stands(known.refusedAt))) return known.promise
        const entry: Made<Value> = { promise: told(make(key)) }
        made.set(key, entry)
        entry.promise.catch(() => {
          entry.refusedAt = now()
        })
        return entry.promise
      }
    },
    anew: () => {
      anewAt = now()
    },
  }
}

/** The language that is wished for where the scenario has it, else its first. */
export const languageOf = (languages: readonly Language[], wished: Language): Language =>
  languages.includes(wished) ? wished : (languages[0] ?? wished)

export function createLoader({ catalogue, read }: Sources, now: () => number = Date.now): Loader {
  const { once, anew } = oncesBy(now)
  const file = once((path: string) => read(path))
  const readAs = <T>(path: string) => file(path) as Promise<T>
  const first = once(async (language: Language) => (await catalogue(language)).listings)
  const listings = once(async (language: Language) => {
    const { listings: known, rest, isLong } = await catalogue(language)
    const { keywords, listings: others } = await readAs<Rest>(rest).catch((error: unknown) => {
      if (isLong) throw error
      return { keywords: [], listings: [] }
    })
    return [...known.map((each, at) => ({ ...each, keywords: keywords[at] ?? '' })), ...others]
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
    first, listings, edition, anew,
    hasMore: async (language) => (await catalogue(language)).isLong,
    script: (id, language) => script(`${language} ${id}`),
    method: once(async (language: Language) => readAs<MethodWords>((await catalogue(language)).method)),
    map: once(async (language: Language) => readAs<MethodMap>((await catalogue(language)).map)),
    checking: async () => readAs<Method>((await catalogue('en')).check),
  }
}
