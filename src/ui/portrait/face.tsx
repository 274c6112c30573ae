import { clamp, move, path } from './path.ts'
import type { Person } from './people.ts'
import type { Pose } from './poses.ts'

type Drawn = { person: Person; pose: Pose }

export function faceOutline({ width: w, jaw, chin, length }: Person['face'], yaw: number) {
  const right = 1 - 0.045 * Math.max(0, yaw)
  const left = 1 - 0.045 * Math.max(0, -yaw)
  const x = yaw * 6
  const c = chin * 0.42
  const wr = w * right
  const wl = w * left
  const jr = jaw * right
  const jl = jaw * left
  return path(
    'M', 0, -106, 'C', wr * 0.66, -106, wr * 1.03, -74, wr * 1.02, -12,
    'C', wr * 1.02, 26, wr * 0.995, 46, jr + x * 0.6, 74, 'C', jr - 8 + x, 98, c + 18 + x, length, c + x, length,
    'L', -c + x, length, 'C', -c - 18 + x, length, -jl + 8 + x, 98, -jl + x * 0.6, 74,
    'C', -wl * 0.995, 46, -wl * 1.02, 26, -wl * 1.02, -12, 'C', -wl * 1.03, -74, -wl * 0.66, -106, 0, -106, 'Z',
  )
}

function Ear({ person: { face, skin, earring }, pose, side }: Drawn & { side: -1 | 1 }) {
  const near = side * pose.yaw < 0 ? 1 : 1 - 0.5 * Math.abs(pose.yaw)
  const place = move(side * (face.width - 1) - pose.yaw * 5, 6 - pose.pitch * 4)
  return (
    <g transform={`${place} scale(${side * Math.max(0.5, near)} 1)`}>
      <path d="M-4-19C8-27 20-20 17-3 15 10 10 24 1 24-4 24-6 18-6 10Z" fill={side > 0 ? skin.shade : skin.base} />
      <path
        d="M2-13C11-17 13-6 9 2 7 7 6 11 4 14"
        fill="none"
        stroke={skin.line}
        strokeWidth="2"
        strokeLinecap="round"
        opacity=".5"
      />
      {earring && <circle cx="3" cy="27" r="4.2" fill={earring} />}
      {earring && <circle cx="2" cy="25.8" r="1.3" fill="#fff" opacity=".8" />}
    </g>
  )
}

export function Ears(drawn: Drawn) {
  return <><Ear {...drawn} side={-1} /><Ear {...drawn} side={1} /></>
}

export function Nose({ person: { nose, skin }, pose }: Drawn) {
  const side = pose.yaw < -0.05 ? -1 : 1
  const w = nose.width
  const x = pose.yaw * 20
  const y = nose.length + pose.pitch * 10
  const bridge = pose.yaw * 11
  const top = -6 + pose.pitch * 7
  const shade = path(
    'M', bridge + side * 6.5, top,
    'C', bridge + side * 5, top + 16, x + side * w * 0.55, y - 18, x + side * w * 0.86, y - 7,
    'C', x + side * (w + 2.4), y - 1, x + side * w * 0.8, y + 4.4, x + side * 2, y + 4,
    'C', x + side * 5, y - 8, bridge + side, y - 20, bridge + side * 6.5, top, 'Z',
  )
  const nostrils = path(
    'M', x - w * 0.92, y - 3, 'C', x - w * 0.98, y + 3.4, x - w * 0.5, y + 3.4, x - w * 0.36, y + 2.2,
    'C', x - w * 0.1, y + 6.4, x + w * 0.2, y + 6.4, x + w * 0.4, y + 2.2,
    'C', x + w * 0.56, y + 3.4, x + w, y + 3.2, x + w * 0.92, y - 3,
  )
  return (
    <>
      <path d={shade} fill={skin.shade} opacity=".62" />
      <path
        d={nostrils}
        fill="none"
        stroke={skin.line}
        strokeWidth="2.1"
        strokeLinecap="round"
        strokeLinejoin="round"
        opacity=".82"
      />
      <ellipse cx={x - side * 2} cy={y - 6} rx="3" ry="4.4" fill="#fff" opacity=".2" />
    </>
  )
}

/** Folds of smile, of frown and of the forehead; the young have few. */
export function Lines({ person: { lines, skin }, pose }: Drawn) {
  const smile = Math.max(0, pose.curve)
  const x = pose.yaw * 16
  const middle = pose.yaw * 12
  const y = pose.pitch * 8
  const folds = clamp(lines * 0.62 + Math.max(0, smile - 0.35) * 0.7, 0, 0.75)
  const raised = lines > 0.2 ? Math.max(0, pose.browRaise) * 0.35 + Math.max(0, pose.browInner) * 0.25 : 0
  const forehead = clamp(lines * 0.5 + raised, 0, 0.6)
  const fold = (side: -1 | 1) => path(
    'M', x + side * 19, 40 + y,
    'C', x + side * 25, 46 + y, x + side * (32 + smile * 4), 56 + y, x + side * (33 + smile * 4), 68 + y,
  )
  const frown = path('M', middle - 4.5, -30 + y, 'q', 2.2, 6, 1, 11, 'M', middle + 5, -29 + y, 'q', -1.6, 5, -0.6, 9.5)
  return (
    <g fill="none" stroke={skin.line} strokeWidth="1.9" strokeLinecap="round">
      {folds > 0.24 && <path d={fold(-1) + fold(1)} opacity={folds} />}
      {pose.furrow > 0.2 && <path d={frown} opacity={clamp(pose.furrow * 0.8, 0, 0.7)} />}
      {forehead > 0.22 && (
        <>
          <path
            d={path('M', middle - 30, -57 + y, 'Q', middle, -62 + y, middle + 30, -57 + y)}
            opacity={forehead * 0.8}
          />
          <path
            d={path('M', middle - 22, -68 + y, 'Q', middle, -72 + y, middle + 22, -68 + y)}
            opacity={forehead * 0.55}
          />
        </>
      )}
    </g>
  )
}
