import { useEffect } from 'react'

/** What each key does, by `KeyboardEvent.key`; letters in lower case, with Shift as `Shift+z`. */
export type Shortcuts = Readonly<Record<string, (() => void) | undefined>>

const writesText = 'input:not([type=radio],[type=checkbox],[type=range]),textarea,select,[contenteditable]'
const usesSpace = 'button,a,summary,[role=radio],[role=switch]'

function isTaken(event: KeyboardEvent) {
  const target = event.target instanceof Element ? event.target : null
  if (event.defaultPrevented || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return true
  if (target?.closest(writesText)) return true
  const pressesControl = event.key === ' ' || event.key === 'Enter'
  return (pressesControl && target?.closest(usesSpace) != null) || document.querySelector('dialog[open]') != null
}

const keyOf = (event: KeyboardEvent) => {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
  return event.shiftKey && /^\p{L}$/u.test(key) ? `Shift+${key}` : key
}

/** Single-key shortcuts for the page: never while text is written, a dialog is open, or with Ctrl, Alt or Meta. */
export function useShortcuts(shortcuts: Shortcuts, enabled = true) {
  useEffect(() => {
    if (!enabled) return
    const onKeyDown = (event: KeyboardEvent) => {
      const act = isTaken(event) ? undefined : shortcuts[keyOf(event)]
      if (!act) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [shortcuts, enabled])
}
