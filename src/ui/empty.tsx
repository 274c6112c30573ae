import type { ReactNode } from 'react'
import './empty.css'

export type EmptyProps = {
  /** The seats along the line, up to three; true is taken. */
  seats: readonly boolean[]
  /** The line is dashed: something does not reach. */
  broken?: boolean | undefined
  title: string
  heading?: 'h1' | 'h2' | 'h3' | undefined
  children: ReactNode
  action?: ReactNode
}

function seat(taken: boolean, index: number, seats: readonly boolean[]) {
  const left = 45 + (index - (seats.length - 1) / 2) * 33
  const look = taken ? { fill: 'var(--primary)' } : { fill: 'none', stroke: 'var(--line-strong)', strokeWidth: 2 }
  return <path key={index} d={`M${left} 39a15 15 0 0 1 30 0Z`} {...look} />
}

export function Empty({ seats, broken, title, heading: Heading = 'h3', children, action }: EmptyProps) {
  return (
    <div className="empty">
      <svg width="120" height="56" viewBox="0 0 120 56" aria-hidden="true">
        <path
          d="M4 40h112"
          stroke="var(--table-edge)"
          strokeWidth="2.5"
          strokeLinecap="round"
          strokeDasharray={broken ? '3 7' : undefined}
        />
        {seats.map(seat)}
      </svg>
      <Heading>{title}</Heading>
      <p>{children}</p>
      {action}
    </div>
  )
}
