import { useMemo, useSyncExternalStore } from 'react'

const hashOf = () => window.location.hash.replace(/^#?\/?/, '/')
const pathOf = () => hashOf().split('?')[0] ?? '/'
const queryOf = () => hashOf().split('?')[1] ?? ''

function subscribe(onChange: () => void) {
  window.addEventListener('hashchange', onChange)
  return () => window.removeEventListener('hashchange', onChange)
}

/** Goes to an address of this page; `replace` leaves no step back to the one before. */
export function goTo(address: string, { replace = false }: { replace?: boolean } = {}) {
  if (!replace) {
    window.location.hash = address
    return
  }
  window.history.replaceState(null, '', address.startsWith('#') ? address : `#${address}`)
  window.dispatchEvent(new HashChangeEvent('hashchange'))
}

/** The path behind the hash, without its query: what the routes are matched against. */
export const usePath = (): [string, typeof goTo] => [useSyncExternalStore(subscribe, pathOf, () => '/'), goTo]

/** The query behind the hash. */
export function useQuery(): URLSearchParams {
  const query = useSyncExternalStore(subscribe, queryOf, () => '')
  return useMemo(() => new URLSearchParams(query), [query])
}

/** The whole address, as it is printed. */
export const useHere = (): string => useSyncExternalStore(subscribe, () => window.location.href, () => '')
