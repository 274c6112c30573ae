import { type SyntheticEvent, useEffect, useRef } from 'react'

/** Drives a native modal dialog from `open`; focus goes to its heading and returns when it closes. */
export function useDialog(open: boolean, onClose: () => void) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)

  useEffect(() => {
    const element = dialog.current
    if (!open || !element || element.open) return
    element.showModal()
    heading.current?.focus()
    return () => element.close()
  }, [open])

  const onCancel = (event: SyntheticEvent) => {
    event.preventDefault()
    onClose()
  }
  const onClick = (event: SyntheticEvent) => {
    if (event.target === dialog.current) onClose()
  }
  return { dialog, heading, events: { onCancel, onClick } }
}
