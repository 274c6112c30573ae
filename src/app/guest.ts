import { GUEST_KEY } from '../state/stores.ts'
import { addresses } from './addresses.ts'

/** Begins the page anew, as a guest or as oneself: nothing of the one reaches the other. */
export function becomeGuest(isGuest: boolean) {
  if (isGuest) sessionStorage.setItem(GUEST_KEY, '1')
  else sessionStorage.removeItem(GUEST_KEY)
  window.location.hash = addresses.library
  window.location.reload()
}
