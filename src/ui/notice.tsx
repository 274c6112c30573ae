import type { ReactNode } from 'react'
import { InformationIcon } from './icons/information.tsx'
import { ReplayIcon } from './icons/replay.tsx'
import { WarningIcon } from './icons/warning.tsx'
import './notice.css'
import { type Tone, toned } from './tone.ts'

export type NoticeKind = 'information' | 'warning' | 'error' | 'again'

export type NoticeProps = {
  kind?: NoticeKind | undefined
  title?: string | undefined
  children: ReactNode
  action?: { label: string; onPress: () => void } | undefined
}

const looks: Record<NoticeKind, { tone: Tone | undefined; icon: ReactNode }> = {
  information: { tone: undefined, icon: <InformationIcon size={18} /> },
  warning: { tone: 'mixed', icon: <WarningIcon size={18} /> },
  error: { tone: 'costly', icon: <WarningIcon size={18} /> },
  again: { tone: 'now', icon: <ReplayIcon size={18} /> },
}

export function Notice({ kind = 'information', title, children, action }: NoticeProps) {
  const { tone, icon } = looks[kind]
  return (
    <div className="notice" role={kind === 'error' ? 'alert' : undefined} style={toned(tone)}>
      {icon}
      {title && <b>{title}</b>}
      <p>{children}</p>
      {action && <button type="button" onClick={action.onPress}>{action.label}</button>}
    </div>
  )
}
