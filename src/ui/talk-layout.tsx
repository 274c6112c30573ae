import type { ReactNode } from 'react'
import './talk-layout.css'

export type TalkLayoutProps = {
  kind: 'meeting' | 'call' | 'letter' | 'campaign'
  bar: ReactNode
  /** A strip between the bar and the stage, such as the question of a second try. */
  notice?: ReactNode
  /** A Stage, a CallStage, a TheirLetter or a CalendarStage: above the line is them. */
  stage: ReactNode
  /** Meters, heading and replies: below the line is you. */
  yours: ReactNode
  yoursLabel: string
  yoursId?: string | undefined
  foot?: ReactNode
}

export function TalkLayout({ kind, bar, notice, stage, yours, yoursLabel, yoursId, foot }: TalkLayoutProps) {
  return (
    <div className="talk-layout" data-kind={kind}>
      {bar}
      {notice}
      <main className="talk-layout-body">
        {stage}
        <section className="talk-layout-yours" id={yoursId} aria-label={yoursLabel} tabIndex={-1}>{yours}</section>
        {foot}
      </main>
    </div>
  )
}
