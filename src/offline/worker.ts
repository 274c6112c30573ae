import { answer } from './answer.ts'
import { install, type Edition, type Means } from './edition.ts'
import type { Word } from './names.ts'
import { tidy, type House } from './tidy.ts'

declare const self: ServiceWorkerGlobalScope
/** Put in by the build. */
declare const EDITION: Edition

const { scope } = self.registration
const means: Means = { scope, caches: self.caches, fetch: (request) => self.fetch(request) }

const house: House = {
  scope, caches: self.caches, locks: self.navigator.locks,
  isNewerComing: () => Boolean(self.registration.installing ?? self.registration.waiting),
  windows: async () => (await self.clients.matchAll({ type: 'window', includeUncontrolled: true })).map(({ url }) => url),
}

const TRIES = 5
const A_WHILE = 1000

/** A page that is left, or has just come, takes a moment until it has let go of its edition, or has named it. */
async function clear() {
  for (let tries = 1; !(await tidy(EDITION.id, house)) && tries < TRIES; tries++) await new Promise((settle) => setTimeout(settle, A_WHILE))
}

// It waits until a page says that nobody is in mid-conversation, or that it was asked for.
self.addEventListener('install', (event) => event.waitUntil(install(EDITION, means)))

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim().then(clear)))

self.addEventListener('message', (event) => {
  const word: Word = event.data
  event.waitUntil(word === 'take-over' ? self.skipWaiting() : clear())
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method === 'GET' && request.url.startsWith(scope)) event.respondWith(answer(request, EDITION.id, means))
})
