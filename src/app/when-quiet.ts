/** Settles once the page has all that it asked for and nothing better to do. */
export const whenQuiet = (): Promise<void> => new Promise((settle) => {
  const whenIdle = () => ('requestIdleCallback' in window ? requestIdleCallback(() => settle()) : setTimeout(settle, 1000))
  if (document.readyState === 'complete') whenIdle()
  else addEventListener('load', whenIdle, { once: true })
})
