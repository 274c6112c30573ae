import { useEffect, useEffectEvent, useState } from 'react'
import { AnimatePresence, type Passage, usePassage } from './motion.tsx'
import './toast.css'

type Message = {
  message: string
  action?: { label: string; onPress: () => void } | undefined
  /** How long it stays; it waits while pointed at or focused. */
  seconds?: number | undefined
  onClose: () => void
}

export type ToastProps = Message & { open: boolean }

const passage: Passage = {
  come: { opacity: [0, 1], translate: ['0 12px', '0 0'] },
  go: { opacity: [1, 0] },
}

function Slip({ message, action, seconds = 8, onClose }: Message) {
  const slip = usePassage<HTMLDivElement>(passage)
  const [held, setHeld] = useState(false)
  const close = useEffectEvent(onClose)

  useEffect(() => {
    if (held) return
    const timer = setTimeout(() => close(), seconds * 1000)
    return () => clearTimeout(timer)
  }, [held, seconds])

  const hold = () => setHeld(true)
  const release = () => setHeld(false)
  return (
    <div
      ref={slip}
      className="toast"
      onPointerEnter={hold}
      onPointerLeave={release}
      onFocus={hold}
      onBlur={release}
    >
      <p>{message}</p>
      {action && <button type="button" onClick={action.onPress}>{action.label}</button>}
    </div>
  )
}

export function Toast({ open, ...message }: ToastProps) {
  return <AnimatePresence>{open && <Slip key={message.message} {...message} />}</AnimatePresence>
}
