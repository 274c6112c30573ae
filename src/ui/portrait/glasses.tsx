import { path } from './path.ts'
import type { Person } from './people.ts'
import type { Pose } from './poses.ts'

export function Glasses({ person: { glasses, face }, pose }: { person: Person; pose: Pose }) {
  if (!glasses) return null
  const { kind, colour } = glasses
  const y = 1 + pose.pitch * 7
  const x = pose.yaw * 14
  const far = 1 - 0.1 * Math.abs(pose.yaw)
  const scale = (side: -1 | 1) => (side * pose.yaw > 0 ? far : 1.02)
  const lens = (side: -1 | 1) => {
    const cx = side * 39 + x
    if (kind === 'round') return <ellipse cx={cx} cy={y + 2} rx={26.5 * scale(side)} ry="25.5" />
    const half = 28.5 * scale(side)
    const bottom = kind === 'rect' ? 19 : 18
    return <rect x={cx - half} y={y - 15} width={half * 2} height={bottom + 15} rx={kind === 'rect' ? 7 : 10} />
  }
  const browline = (side: -1 | 1) => {
    const left = side * 39 + x - 28.5 * scale(side)
    const right = side * 39 + x + 28.5 * scale(side)
    return path(
      'M', left, y + 2, 'V', y - 7, 'Q', left, y - 15, left + 8, y - 15, 'H', right - 8,
      'Q', right, y - 15, right, y - 7, 'V', y + 2,
    )
  }
  const temple = (side: -1 | 1) => face.width * side - (side * pose.yaw > 0.08 ? side * 9 : 0) - pose.yaw * 4
  const frame = path(
    'M', x - 10, y - 3, 'Q', x, y - 8, x + 10, y - 3,
    'M', x - 64, y - 6, 'L', temple(-1), y - 3, 'M', 64 * far + x, y - 6, 'L', temple(1), y - 3,
  )
  const lenses = <>{lens(-1)}{lens(1)}</>
  const thin = kind === 'half' || kind === 'rimless'
  const width = { half: 3.4, rimless: 2, round: 2.8, rect: 3.6 }[kind]
  return (
    <g fill="none" stroke={colour} strokeLinecap="round">
      <g fill="#fff" stroke="none" opacity={kind === 'rimless' ? 0.16 : 0.11}>{lenses}</g>
      <g strokeWidth={thin ? 1.2 : width} opacity={thin ? 0.5 : 1}>{lenses}</g>
      <path d={kind === 'half' ? browline(-1) + browline(1) + frame : frame} strokeWidth={width} />
    </g>
  )
}
