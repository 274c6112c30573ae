import type { CSSProperties, ReactNode } from 'react'
import './calendar-stage.css'
import { NowDot } from './now-dot.tsx'
import './stage.css'

export type CalendarDay = {
  day: number
  /** “Mon 3”, and the short form of narrow screens. */
  name: string
  short: string
  /** Weekends and the like lie before it. */
  gap?: boolean | undefined
  /** What is read of the day: what was done and heard on it. */
  spoken: string
  /** Their traces, above the line, each with its name. */
  traces: readonly { icon: ReactNode; name: string }[]
  /** Your touches, below the line; silence where a past day has none. */
  touches: readonly ReactNode[]
}

export type Presence = {
  /** The latest last; values from 0 to `of`. */
  points: readonly { day: number; value: number }[]
  of: number
  /** The words of the band from below, each up to a value. */
  zones: readonly { name: string; to: number; welcome?: boolean | undefined }[]
  /** The accessible name: “Presence 4 of 10, welcome”. */
  name: string
}

export type CalendarStageProps = {
  /** The accessible name of the calendar. */
  label: string
  days: readonly CalendarDay[]
  today: number
  /** “Today”, before the name of the day. */
  todayWord: string
  silence: ReactNode
  presence?: Presence | undefined
  /** Where the move that is looked at would lead. */
  ahead?: { day: number; value: number; silent: boolean } | undefined
}

const GAP = 0.35

/** The place of each day on the line, 0 to 1. */
function placesOf(days: readonly CalendarDay[]): number[] {
  let at = -0.5
  const steps = days.map(({ gap }) => (at += gap ? 1 + GAP : 1))
  return steps.map((step) => step / ((steps.at(-1) ?? 1) + 0.5))
}

type Point = { x: number; y: number }

/** From point to point, level at each. */
export const curveOf = (points: readonly Point[]): string =>
  points.map(({ x, y }, index) => {
    const before = points[index - 1]
    if (!before) return `M${x} ${y}`
    const middle = (before.x + x) / 2
    return `C${middle} ${before.y} ${middle} ${y} ${x} ${y}`
  }).join('')

const percent = (share: number) => `${(100 * share).toFixed(2)}%`

function Band({ presence, ahead, placeOf }: { presence: Presence; ahead: CalendarStageProps['ahead']; placeOf: (day: number) => number }) {
  const { points, of, zones, name } = presence
  const pointOf = ({ day, value }: { day: number; value: number }): Point => ({ x: 1000 * placeOf(day), y: 100 - (100 * (value + 0.5)) / (of + 1) })
  const now = points.at(-1)
  const heightOf = (value: number) => percent((value + 1) / (of + 1))
  return (
    <div className="calendar-band" role="img" aria-label={name}>
      {zones.map(({ name: word, to, welcome }, index) => {
        const from = zones[index - 1]?.to ?? -1
        const isHere = now !== undefined && now.value > from && now.value <= to
        const place: CSSProperties = { bottom: heightOf(from), height: percent((to - from) / (of + 1)) }
        return <span key={word} className="calendar-zone" data-welcome={welcome || undefined} data-here={isHere || undefined} style={place}>{word}</span>
      })}
      <svg viewBox="0 0 1000 100" preserveAspectRatio="none">
        <path d={curveOf(points.map(pointOf))} />
        {ahead && now && <path className="calendar-ahead" d={curveOf([now, ahead].map(pointOf))} />}
      </svg>
      {now && <span className="calendar-ring" style={{ left: percent(placeOf(now.day)), bottom: percent((now.value + 0.5) / (of + 1)) }} />}
    </div>
  )
}

function stateOf({ day, touches }: CalendarDay, today: number) {
  if (day === today) return 'today'
  if (day > today) return 'ahead'
  return touches.length === 0 ? 'silent' : 'past'
}

/** The working days as the line: their traces above, your touches below, silence between. */
export function CalendarStage({ label, days, today, todayWord, silence, presence, ahead }: CalendarStageProps) {
  const places = placesOf(days)
  const placeOf = (day: number) => places[day - 1] ?? 1
  const isPassedOver = (day: number) => ahead?.silent && day > today && day < ahead.day
  const line: CSSProperties & Record<'--today', number> = { '--today': placeOf(today) }
  return (
    <section
      className="stage calendar-stage"
      aria-label={label}
      style={line}
      data-band={presence ? true : undefined}
      data-early={placeOf(today) < 0.75 || undefined}
    >
      {presence && <Band presence={presence} ahead={ahead} placeOf={placeOf} />}
      <div className="stage-line"><NowDot at={placeOf(today)} /></div>
      <ol className="calendar-days">
        {days.map((each) => (
          <li key={each.day} data-state={stateOf(each, today)} aria-current={each.day === today ? 'date' : undefined} style={{ left: percent(placeOf(each.day)) }}>
            <span className="calendar-traces" aria-hidden="true">
              {each.traces.map(({ icon, name }) => <span key={name}>{icon}<small>{name}</small></span>)}
            </span>
            <span className="calendar-touches" aria-hidden="true">
              {each.touches}
              {(stateOf(each, today) === 'silent' || isPassedOver(each.day)) && silence}
            </span>
            <span className="calendar-name" aria-hidden="true">
              <span>{each.day === today && `${todayWord} · `}{each.name}</span>
              <span>{each.short}</span>
            </span>
            <span className="visually-hidden">{each.spoken}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
