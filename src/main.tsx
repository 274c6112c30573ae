import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/app.tsx'
import { createLoader } from './app/loader.ts'
import { site } from './app/site.ts'
import { createSolver, startWorker } from './app/solver.ts'
import { startSpeaking } from './i18n/index.ts'
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
  void attempts.getState().load()
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
}

// Nothing is awaited outside: what is imported later imports this module, and would wait for it.
async function start() {
  const [stores] = await Promise.all([openStores(), startSpeaking(language)])
  watch(stores)
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <App stores={stores} services={{ loader: createLoader(site), solver: createSolver(startWorker) }} />
    </StrictMode>,
  )
}

void start()
