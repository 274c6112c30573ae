import { trustedAddress } from './trusted-address.ts'

/** The part of the browser that keeps the site; absent on plain http and in some private windows. */
export const keeper = (): ServiceWorkerContainer | undefined => ('serviceWorker' in navigator ? navigator.serviceWorker : undefined)

/** The edition of this page; empty where nothing was built. */
export const editionHere = (): string => document.querySelector<HTMLMetaElement>('meta[name=edition]')?.content ?? ''

/** Has the site kept for a visit without a network. A browser may refuse; the site then needs its network. */
export const keepSite = async (): Promise<ServiceWorkerRegistration | undefined> =>
  editionHere() ? keeper()?.register(trustedAddress('sw.js'), { updateViaCache: 'none' }).catch(() => undefined) : undefined
