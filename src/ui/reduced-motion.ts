import { useSyncExternalStore } from 'react'

const query = '(prefers-reduced-motion: reduce)'

/** Whether nothing may move: the device asks so, or the page does with `data-motion="reduced"` on its root. */
export function prefersReducedMotion() {
  return document.documentElement.dataset['motion'] === 'reduced' || window.matchMedia(query).matches
}

function subscribe(onChange: () => void) {
  const media = window.matchMedia(query)
  const observer = new MutationObserver(onChange)
  media.addEventListener('change', onChange)
  observer.observe(document.documentElement, { attributeFilter: ['data-motion'] })
  return () => {
    media.removeEventListener('change', onChange)
    observer.disconnect()
  }
}

export const useReducedMotion = () => useSyncExternalStore(subscribe, prefersReducedMotion, () => true)
