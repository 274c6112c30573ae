import type { CSSProperties } from 'react'
import { Mark, type MarkKind } from './mark.tsx'
import './practice-line.css'

export type PracticeLineProps = {
  /** What the drawing shows, in a sentence. */
  name: string
  /** Where each mark stands, from 0 to 1. */
  marks: readonly { at: number; kind: MarkKind }[]
  /** Where today is. */
  today: number
  /** How much is left, from 1 to 0, along the line. */
  wedge?: readonly { at: number; height: number }[] | undefined
  /** Where it is to be repeated; `isNow` where that is today. */
  due?: { at: number; isNow: boolean } | undefined
}

const WIDTH = 1000
const LINE = 44
const HIGHEST = 20

const placed = (at: number): CSSProperties & Record<'--at', string> => ({ '--at': `${at * 100}%` })

function wedgePath(wedge: NonNullable<PracticeLineProps['wedge']>): string {
  const points = wedge.map(({ at, height }) => `${at * WIDTH} ${LINE - height * HIGHEST}`)
  return `M${(wedge[0]?.at ?? 0) * WIDTH} ${LINE}L${points.join('L')}L${(wedge.at(-1)?.at ?? 0) * WIDTH} ${LINE}Z`
}

/** The practice of one skill along a line of days: marks, what is left of it, and when to come back. */
export function PracticeLine({ name, marks, today, wedge = [], due }: PracticeLineProps) {
  return (
    <div className="practice-line" role="img" aria-label={name}>
      <svg viewBox={`0 0 ${WIDTH} 60`} preserveAspectRatio="none" aria-hidden="true">
        <path className="practice-today" d={`M${today * WIDTH} 4V56`} />
        {wedge.length > 1 && <path className="practice-wedge" d={wedgePath(wedge)} />}
        <path className="practice-past" d={`M0 ${LINE}H${today * WIDTH}`} />
        <path className="practice-ahead" d={`M${today * WIDTH} ${LINE}H${WIDTH}`} />
      </svg>
      {marks.map(({ at, kind }, index) => (
        <span key={index} className="practice-mark" style={placed(at)}><Mark kind={kind} size={16} /></span>
      ))}
      {due && <span className="practice-due" data-now={due.isNow || undefined} style={placed(due.at)} />}
    </div>
  )
}
