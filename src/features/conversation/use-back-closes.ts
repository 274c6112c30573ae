import { useEffect, useEffectEvent } from 'react'

/**
 * While something is open, the browser's Back closes it and leaves the page as it is.
 * Answers with the way to close it oneself, which takes the same step back.
 */
export function useBackCloses(isOpen: boolean, onClose: () => void): () => void {
  const close = useEffectEvent(onClose)
  useEffect(() => {
    if (!isOpen) return
    window.history.pushState({ open: true }, '')
    const onBack = () => close()
    window.addEventListener('popstate', onBack)
    return () => window.removeEventListener('popstate', onBack)
  }, [isOpen])
  return () => window.history.back()
}
