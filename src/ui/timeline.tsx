import { type CSSProperties, type KeyboardEvent, useRef } from 'react'
import { UndoIcon } from './icons/undo.tsx'
import { Mark, type MarkKind } from './mark.tsx'
import './timeline.css'
import { trustPath, trustStep } from './timeline-path.ts'

export type TimelineMove = {
  /** Absent where there was nothing to choose between. */
  mark?: MarkKind | undefined
  /** The accessible name of its button, such as “Turn 5, costly, trust 40”. */
  name: string
  /** Trust after the move, 0 to 100. */
  trust: number
  /** It was taken back once: a small ↶ stands over the mark. */
  takenBack?: boolean | undefined
}

export type TimelineProps = {
  /** One sentence that says what the drawing shows. */
  title: string
  /** The accessible name of the row of moves. */
  label: string
  /** Trust before the first move. */
  start: number
  moves: readonly TimelineMove[]
  /** Trust along the best line, from the start on. */
  best?: readonly number[] | undefined
  /** Trust along the take before this one, from the start on; drawn in grey. */
  before?: readonly number[] | undefined
  selected: number
  /** What the selected move did to trust, such as “−13”. */
  change?: string | undefined
  onSelect: (index: number) => void
}

const scale = [100, 50, 0]

function keyTarget(key: string, selected: number, last: number) {
  if (key === 'Home') return 0
  if (key === 'End') return last
  if (key === 'ArrowLeft') return Math.max(0, selected - 1)
  if (key === 'ArrowRight') return Math.min(last, selected + 1)
  return undefined
}

function Curves({ title, trust, best, before, selected }: {
  title: string
  trust: readonly number[]
  best: readonly number[]
  before: readonly number[]
  selected: number
}) {
  const width = trust.length - 0.5
  const curve = trustPath(trust)
  return (
    <svg
      className="timeline-over"
      viewBox={`0 0 ${width} 100`}
      preserveAspectRatio="none"
      role="img"
      aria-label={title}
      fill="none"
    >
      <path stroke="var(--line)" d={`M0 0H${width}M0 50H${width}`} />
      <g className="timeline-drawn" strokeLinecap="round">
        <path fill="var(--meter)" opacity=".1" d={`${curve}V100H0Z`} />
        {best.length > 1 && (
          <path d={trustPath(best.slice(0, trust.length))} stroke="var(--ghost)" strokeWidth="2.2" strokeDasharray="2 6" />
        )}
        {before.length > 1 && (
          <path d={trustPath(before.slice(0, trust.length))} stroke="var(--ghost)" strokeWidth="2.6" />
        )}
        <path d={curve} stroke="var(--meter)" strokeWidth="3.4" />
        {trust.map((value, index) => (
          value < (trust[index - 1] ?? 0) && (
            <path
              key={index}
              d={trustStep(trust, index)}
              stroke="var(--costly)"
              strokeWidth={index === selected + 1 ? 5 : 3.4}
            />
          )
        ))}
      </g>
      <path stroke="var(--table-edge)" strokeWidth="2" d={`M0 100H${width}`} />
    </svg>
  )
}

type PointsProps = { trust: readonly number[]; selected: number; change: string | undefined }

function Points({ trust, selected, change }: PointsProps) {
  const value = trust[selected + 1]
  if (value === undefined) return null
  const place: CSSProperties & Record<'--x' | '--y', string> = {
    '--x': `${((selected + 1) / (trust.length - 0.5)) * 100}%`,
    '--y': `${100 - value}%`,
  }
  const fell = value < (trust[selected] ?? 0)
  return (
    <div className="timeline-over" aria-hidden="true" style={place}>
      <span className="timeline-point" />
      {change && (
        <span
          className="timeline-change"
          data-last={selected === trust.length - 2 || undefined}
          style={{ color: fell ? 'var(--costly)' : 'var(--ink)' }}
        >
          {change}
        </span>
      )}
      <span className="timeline-point timeline-now" />
    </div>
  )
}

export function Timeline(props: TimelineProps) {
  const { title, label, start, moves, best = [], before = [], selected, change, onSelect } = props
  const list = useRef<HTMLOListElement>(null)
  const trust = [start, ...moves.map((move) => move.trust)]
  const columns: CSSProperties & Record<'--moves', number> = { '--moves': moves.length }

  const onKeyDown = (event: KeyboardEvent) => {
    const target = keyTarget(event.key, selected, moves.length - 1)
    if (target === undefined) return
    event.preventDefault()
    event.stopPropagation()
    onSelect(target)
    list.current?.querySelectorAll('button')[target]?.focus()
  }
  return (
    <div className="timeline numeric">
      <div className="timeline-scale" aria-hidden="true">{scale.map((value) => <span key={value}>{value}</span>)}</div>
      <div className="timeline-field">
        <ol
          ref={list}
          className="timeline-moves"
          aria-label={label}
          style={columns}
          data-many={moves.length > 10 || undefined}
        >
          {moves.map((move, index) => (
            <li key={index}>
              <button
                type="button"
                aria-label={move.name}
                aria-current={index === selected ? 'step' : undefined}
                tabIndex={index === selected ? 0 : -1}
                onClick={() => onSelect(index)}
                onKeyDown={onKeyDown}
              >
                {move.takenBack ? <UndoIcon size={12} /> : <span />}
                {move.mark ? <Mark kind={move.mark} /> : <span />}
                <span className="timeline-number">{index + 1}</span>
              </button>
            </li>
          ))}
        </ol>
        <Curves title={title} trust={trust} best={best} before={before} selected={selected} />
        <Points trust={trust} selected={selected} change={change} />
      </div>
    </div>
  )
}
