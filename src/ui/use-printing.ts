import { useSyncExternalStore } from 'react'

let isPrinting = false

function subscribe(onChange: () => void) {
  const turn = (now: boolean) => () => {
    isPrinting = now
    onChange()
  }
  const [begin, end] = [turn(true), turn(false)]
  window.addEventListener('beforeprint', begin)
  window.addEventListener('afterprint', end)
  return () => {
    window.removeEventListener('beforeprint', begin)
    window.removeEventListener('afterprint', end)
  }
}

/** Whether the page is being put on paper: what a style sheet cannot choose, this can. */
export const usePrinting = (): boolean => useSyncExternalStore(subscribe, () => isPrinting)
