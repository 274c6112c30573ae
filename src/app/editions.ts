import { editionLock, type Word } from '../offline/names.ts'

/** The part of the browser that keeps the site; absent on plain http and in some private windows. */
export type Keeper = Pick<ServiceWorkerContainer, 'controller' | 'addEventListener'>

export interface Editions {
  /** Keeps the site for a visit without a network, and listens for a newer edition. */
  start: () => Promise<void>
  /** A newer edition than this page is at hand. */
  isNewReady: () => boolean
  subscribe: (onChange: () => void) => () => void
  /** Nothing can be lost on this screen: until it is left, a newer edition comes into force once nobody talks in any tab. */
  rest: () => () => void
  /** Puts the newer edition in force and begins this page anew. */
  update: () => void
}

export interface Means {
  keeper: Keeper | undefined
  /** Has the site kept; undefined where the browser refuses. */
  keep: () => Promise<ServiceWorkerRegistration | undefined>
  locks: LockManager | undefined
  /** Of this page; empty where nothing was built. */
  edition: string
  now: () => number
  /** Does it in a while. */
  soon: (act: () => void) => void
  reload: () => void
}

const ATTEMPT = 'taiza-attempt-'
const HOUR = 3_600_000

const say = (worker: ServiceWorker | null | undefined, word: Word) => worker?.postMessage(word)

export function createEditions({ keeper, keep, locks, edition, now, soon, reload }: Means): Editions {
  const listeners = new Set<() => void>()
  let registration: ServiceWorkerRegistration | undefined
  let isReady = false
  let isWanted = false
  let resting = 0
  let isLooking = false
  let askedAt = now()
  if (edition) void locks?.request(editionLock(edition), { mode: 'shared' }, () => new Promise(() => undefined))

  const isTalking = async () => (await locks?.query())?.held?.some(({ name }) => name?.startsWith(ATTEMPT)) ?? false
  const giveWay = async () => {
    if (resting === 0 || !registration?.waiting) return
    if (await isTalking()) lookAgain()
    else say(registration.waiting, 'take-over')
  }
  /** A talk in another tab may end while this screen is looked at. */
  const lookAgain = () => {
    if (isLooking) return
    isLooking = true
    soon(() => {
      isLooking = false
      void giveWay()
    })
  }
  const note = () => {
    isReady = true
    listeners.forEach((listener) => listener())
    void giveWay()
  }
  const watch = (worker: ServiceWorker | null) =>
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && keeper?.controller) note()
    })
  const look = async () => {
    if (now() - askedAt < HOUR) return
    askedAt = now()
    await registration?.update().catch(() => undefined)
  }

  return {
    start: async () => {
      if (!keeper || !edition) return
      let hadOne = keeper.controller !== null
      keeper.addEventListener('controllerchange', () => {
        if (isWanted) reload()
        else if (hadOne) note()
        hadOne = true
      })
      registration = await keep()
      watch(registration?.installing ?? null)
      registration?.addEventListener('updatefound', () => watch(registration?.installing ?? null))
      say(registration?.active, 'tidy')
      if (registration?.waiting && keeper.controller) note()
    },
    isNewReady: () => isReady,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    rest: () => {
      resting++
      void look()
      void giveWay()
      return () => {
        resting--
      }
    },
    update: () => {
      isWanted = true
      if (registration?.waiting) say(registration.waiting, 'take-over')
      else reload()
    },
  }
}
