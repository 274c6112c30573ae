import './cares-square.css'

/** Care shown so far, each from −1 to 1. */
export type Cares = { client: number; firm: number }

export type CaresSquareProps = {
  /** One sentence that says what the drawing shows. */
  title: string
  /** Where the talk stood, from its beginning to its end. */
  points: readonly Cares[]
  selected?: number | undefined
  corners: { giveWay: string; build: string; withdraw: string; push: string }
  axes: { client: string; firm: string }
}

const x = ({ firm }: Cares) => 105 + firm * 86
const y = ({ client }: Cares) => 100 - client * 81

function radius(index: number, last: number, selected?: number) {
  return index === selected || index === last ? 6 : 3
}

export function CaresSquare({ title, points, selected, corners, axes }: CaresSquareProps) {
  const way = points.map((point, index) => `${index ? 'L' : 'M'}${x(point)} ${y(point)}`).join('')
  return (
    <svg
      className="cares-square"
      viewBox="0 0 214 214"
      role="img"
      aria-label={title}
      fill="var(--ink-3)"
      fontSize="12.8"
    >
      <rect fill="var(--sunken)" x="10" y="10" width="190" height="180" rx="10" />
      <path fill="var(--best-soft)" d="M105 10h85a10 10 0 0 1 10 10v80h-95z" />
      <path stroke="var(--line-strong)" strokeDasharray="2 4" d="M105 10v180M10 100h190" />
      <text x="18" y="27">{corners.giveWay}</text>
      <text fill="var(--best)" fontWeight="650" x="192" y="27" textAnchor="end">{corners.build}</text>
      <text x="18" y="183">{corners.withdraw}</text>
      <text x="192" y="183" textAnchor="end">{corners.push}</text>
      <path fill="none" stroke="var(--ink-2)" strokeWidth="2" strokeLinejoin="round" d={way} />
      {points.map((point, index) => (
        <circle
          key={index}
          fill={index === selected ? 'var(--now)' : 'var(--ink-2)'}
          stroke="var(--sunken)"
          strokeWidth="1.5"
          cx={x(point)}
          cy={y(point)}
          r={radius(index, points.length - 1, selected)}
        />
      ))}
      <text fill="var(--firm)" fontWeight="620" x="200" y="208" textAnchor="end">{axes.firm} →</text>
      <text fill="var(--client)" fontWeight="620" x="10" y="208">↑ {axes.client}</text>
    </svg>
  )
}
