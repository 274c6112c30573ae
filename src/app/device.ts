/** Safari clears what a page keeps after a week without a visit, unless the page is installed. */
export const isForgetful = (): boolean =>
  navigator.vendor.startsWith('Apple') && !matchMedia('(display-mode: standalone)').matches
