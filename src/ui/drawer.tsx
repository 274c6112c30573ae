import { type ReactNode, useId } from 'react'
import './dialog.css'
import { IconButton } from './icon-button.tsx'
import { CloseIcon } from './icons/close.tsx'
import { useDialog } from './use-dialog.ts'

export type DrawerProps = {
  open: boolean
  onClose: () => void
  title: string
  closeLabel: string
  children: ReactNode
  foot?: ReactNode
}

export function Drawer({ open, onClose, title, closeLabel, children, foot }: DrawerProps) {
  const { dialog, heading, events } = useDialog(open, onClose)
  const titleId = useId()
  return (
    <dialog ref={dialog} className="dialog drawer" aria-labelledby={titleId} {...events}>
      <div className="dialog-head">
        <h2 ref={heading} id={titleId} tabIndex={-1}>{title}</h2>
        <IconButton label={closeLabel} icon={<CloseIcon />} onClick={onClose} />
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls is reached by keys */}
      <div className="dialog-body" role="group" aria-labelledby={titleId} tabIndex={0}>{open && children}</div>
      {open && foot && <div className="drawer-foot caption">{foot}</div>}
    </dialog>
  )
}
