import { useEffect, useEffectEvent, useState } from 'react'
import { AnimatePresence, m, Motion, slide } from './motion.tsx'
import './toast.css'

type Message = {
  message: string
  action?: { label: string; onPress: () => void } | undefined
  /** How long it stays; it waits while pointed at or focused. */
  seconds?: number | undefined
  onClose: () => void
}

export type ToastProps = Message & { open: boolean }

function Slip({ message, action, seconds = 8, onClose }: Message) {
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
    <m.div
      className="toast"
      initial={{ opacity: 0, y: 12 }}
      animate={{ opacity: 1, y: 0 }}
      exit={{ opacity: 0 }}
      transition={slide}
      onPointerEnter={hold}
      onPointerLeave={release}
      onFocus={hold}
      onBlur={release}
    >
      <p>{message}</p>
      {action && <button type="button" onClick={action.onPress}>{action.label}</button>}
    </m.div>
  )
}

export function Toast({ open, ...message }: ToastProps) {
  return (
    <Motion>
      <AnimatePresence>{open && <Slip key={message.message} {...message} />}</AnimatePresence>
    </Motion>
  )
}
