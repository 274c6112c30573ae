import { StrictMode, startTransition } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { App } from './app/app.tsx'
import { lateSolver } from './app/late-solver.ts'
import { createLoader } from './app/loader.ts'
import { site } from './app/site.ts'
import { editionHere, keeper, keepSite } from './app/site-worker.ts'
import { whenQuiet } from './app/when-quiet.ts'
import { startSpeaking } from './i18n/index.ts'
import { noteAttempts } from './state/known.ts'
import { holdsDatabase, lateShelf } from './state/late-shelf.ts'
import { createStores, ERASED_KEY, GUEST_KEY, type Stores } from './state/stores.ts'

/** Merely to look at the storage of a page can be forbidden. */
function storageOf(name: 'localStorage' | 'sessionStorage'): Storage | undefined {
  try {
    return window[name]
  } catch {
    return undefined
  }
}

// index.html has chosen it before the first paint.
const language = document.documentElement.lang === 'ja' ? 'ja' : 'en'

const slate = storageOf('localStorage')
const isGuest = Boolean(storageOf('sessionStorage')?.getItem(GUEST_KEY))

/** On a first visit there is nothing to read: the database is fetched with the first thing to be kept. */
const shelf = () => lateShelf({
  load: async () => (await import('./state/database.ts')).databaseShelf(),
  isBegun: () => holdsDatabase('taiza'),
})

const solver = lateSolver(async () => {
  const { createSolver, startWorker } = await import('./app/solver.ts')
  return createSolver(startWorker)
})

async function openStores(): Promise<Stores> {
  const kept = isGuest ? (await import('./state/guest.ts')).guestMeans(slate) : { slate, shelf: shelf() }
  return createStores({
    language,
    ...kept,
    locks: 'locks' in navigator ? navigator.locks : undefined,
    now: () => Date.now(),
    chance: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
    storage: navigator.storage,
    speech: window.speechSynthesis,
    microphone: navigator.mediaDevices,
  })
}

function watch({ attempts, evidence, ownScenarios }: Stores) {
  noteAttempts(attempts, isGuest ? undefined : slate)
  const read = attempts.getState().load()
  void evidence.getState().load()
  void ownScenarios.getState().load()
  addEventListener('storage', ({ key, newValue }) => {
    // Another tab has erased everything: what this one still knows must not be written back.
    if (isGuest || key !== ERASED_KEY || newValue === null) return
    attempts.getState().forget()
    location.reload()
  })
  addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void attempts.getState().fold()
  })
  return read
}

/** Keeping the site must not slow down the visit it is kept from; only who comes back can have an older edition. */
async function keepWhenQuiet() {
  await whenQuiet()
  if (keeper()?.controller) await import('./app/editions-here.ts')
  else await keepSite()
}

const PATIENCE = 300
const RENEWED = 'taiza-renewed'

// A newer edition was published meanwhile and this one's files have gone: nothing is lost by beginning anew, once.
addEventListener('vite:preloadError', () => {
  const session = storageOf('sessionStorage')
  if (!navigator.onLine || !session || session.getItem(RENEWED) === editionHere()) return
  session.setItem(RENEWED, editionHere())
  location.reload()
})

// Nothing is awaited outside: what is imported later imports this module, and would wait for it.
async function start() {
  const root = document.getElementById('root')!
  const isDrawn = root.hasChildNodes()
  const loader = createLoader(site)
  // What was drawn beforehand is taken over in one piece: nothing in it may have to be waited for.
  const [stores] = await Promise.all([openStores(), startSpeaking(language), isDrawn && loader.first(language)])
  const read = watch(stores)
  const app = (
    <StrictMode>
      <App stores={stores} services={{ loader, solver }} />
    </StrictMode>
  )
  if (isDrawn) hydrateRoot(root, app)
  else {
    // Whoever was here before sees what is theirs from the first, unless it takes too long to read.
    await Promise.race([read, new Promise((settle) => setTimeout(settle, PATIENCE))])
    // In slices, so that what is drawn meanwhile can be used.
    startTransition(() => createRoot(root).render(app))
  }
  void keepWhenQuiet()
}

// In a task of its own: with the reading of all this script it would be a long one.
setTimeout(start)
