import { useSyncExternalStore } from 'react'

let device: MediaQueryList | undefined

/** Asked for by every moving part at every render, so it is looked up once. */
const wish = () => (device ??= window.matchMedia('(prefers-reduced-motion: reduce)'))

/** Whether nothing may move: the device asks so, or the page does with `data-motion="reduced"` on its root. */
export function prefersReducedMotion() {
  return document.documentElement.dataset['motion'] === 'reduced' || wish().matches
}

function subscribe(onChange: () => void) {
  const media = wish()
  const observer = new MutationObserver(onChange)
  media.addEventListener('change', onChange)
  observer.observe(document.documentElement, { attributeFilter: ['data-motion'] })
  return () => {
    media.removeEventListener('change', onChange)
    observer.disconnect()
  }
}

export const useReducedMotion = () => useSyncExternalStore(subscribe, prefersReducedMotion, () => true)
