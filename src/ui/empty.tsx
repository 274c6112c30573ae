import type { ReactNode } from 'react'
import './empty.css'

export type EmptyProps = {
  /** The seats along the line, up to three; true is taken. */
  seats: readonly boolean[]
  /** The line is dashed: something does not reach. */
  broken?: boolean | undefined
  title: string
  children: ReactNode
  action?: ReactNode
}

function seat(taken: boolean, index: number, seats: readonly boolean[]) {
  const left = 45 + (index - (seats.length - 1) / 2) * 33
  return <path key={index} className="empty-seat" data-taken={taken || undefined} d={`M${left} 39a15 15 0 0 1 30 0Z`} />
}

export function Empty({ seats, broken, title, children, action }: EmptyProps) {
  return (
    <div className="empty">
      <svg width="120" height="56" viewBox="0 0 120 56" aria-hidden="true">
        <path className="empty-line" data-broken={broken || undefined} d="M4 40h112" />
        {seats.map(seat)}
      </svg>
      <h3>{title}</h3>
      <p>{children}</p>
      {action}
    </div>
  )
}
