import './progress-dots.css'

export type ProgressDotsProps = {
  /** The turn now met, from 1. */
  turn: number
  of: number
  /** Printed beside the dots and read in their place: “Turn 5 of about 9”. */
  name: string
  /** Where there is little room, “5/9” is printed in its place. */
  brief?: boolean
}

function dotClass(position: number, turn: number) {
  if (position < turn) return 'past'
  return position === turn ? 'now' : undefined
}

export function ProgressDots({ turn, of, name, brief }: ProgressDotsProps) {
  const dots = Array.from({ length: Math.max(of, turn) }, (_, index) => index + 1)
  return (
    <p className="progress-dots numeric">
      {dots.map((position) => <i key={position} className={dotClass(position, turn)} />)}
      <span>{name}</span>
      {brief && <span aria-hidden="true">{turn}/{of}</span>}
    </p>
  )
}
