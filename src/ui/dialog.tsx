import { type ReactNode, useId } from 'react'
import './dialog.css'
import { IconButton } from './icon-button.tsx'
import { CloseIcon } from './icons/close.tsx'
import { useDialog } from './use-dialog.ts'

export type DialogProps = {
  open: boolean
  onClose: () => void
  title: string
  closeLabel: string
  children: ReactNode
  actions?: ReactNode
}

export function Dialog({ open, onClose, title, closeLabel, children, actions }: DialogProps) {
  const { dialog, heading, events } = useDialog(open, onClose)
  const titleId = useId()
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={titleId} {...events}>
      <div className="dialog-head">
        <h2 ref={heading} id={titleId} tabIndex={-1}>{title}</h2>
        <IconButton label={closeLabel} icon={<CloseIcon />} onClick={onClose} />
      </div>
      <div className="dialog-body">{open && children}</div>
      {open && actions && <div className="dialog-actions">{actions}</div>}
    </dialog>
  )
}
