import { clamp, move, path } from './path.ts'
import type { Person } from './people.ts'
import type { Pose } from './poses.ts'

export type Side = -1 | 1

type Feature = { person: Person; pose: Pose; side: Side }

/** The eye on the far side of a turned head is narrower. */
const isFar = (side: Side, pose: Pose) => side * pose.yaw > 0

function Iris({ person, pose }: { person: Person; pose: Pose }) {
  const x = clamp(pose.gazeX * 5.6 + pose.yaw * 1.6, -7, 7)
  const y = pose.gazeY * 3.4 - 0.6
  const r = 8.4 + person.eye.height * 0.17
  const glow = path(
    'M', x - r * 0.72, y + r * 0.3, 'A', r * 0.78, r * 0.78, '0 0 0', x + r * 0.72, y + r * 0.3,
    'A', r * 0.95, r * 0.7, '0 0 1', x - r * 0.72, y + r * 0.3, 'Z',
  )
  return (
    <>
      <circle cx={x} cy={y} r={r} fill={person.eye.colour} />
      <path d={glow} fill="#fff" opacity=".16" />
      <circle cx={x} cy={y} r={r * 0.5} fill="#120c0a" />
      <circle cx={x - 3} cy={y - 3.4} r="2.5" fill="#fff" opacity=".95" />
      <circle cx={x + 3.2} cy={y + 3} r="1.2" fill="#fff" opacity=".35" />
    </>
  )
}

export function Eye({ person, pose, side, id }: Feature & { id: string }) {
  const { eye, skin } = person
  const scale = isFar(side, pose) ? 1 - 0.16 * Math.abs(pose.yaw) : 1 + 0.02 * Math.abs(pose.yaw)
  const open = clamp(pose.open, 0.04, 1.3)
  const h = eye.height * open
  const lower = eye.height * 0.66 * (1 - pose.squint * 0.75) * Math.min(1, 0.35 + open)
  const drop = pose.lidDroop * 3
  const ix = -side * eye.width * scale
  const iy = 1.6
  const ox = side * eye.width * scale
  const oy = -eye.tilt
  const lid = path('C', ix * 0.55, iy - h * 1.36 + drop, ox * 0.42, oy - h * 1.5 + drop, ox, oy)
  const under = path('C', ox * 0.62, oy + lower * 1.42, ix * 0.42, iy + lower * 1.36, ix, iy)
  const shape = `${path('M', ix, iy)} ${lid} ${under} Z`
  const shade = path(
    'L', ox, oy + 4.5, 'C', ox * 0.42, oy - h * 1.5 + drop + 4.6, ix * 0.55, iy - h * 1.36 + drop + 4.6, ix, iy + 3,
    'Z',
  )
  const crease = path(
    'M', ix * 0.86, iy - h * 0.78 - 4.2,
    'C', ix * 0.4, iy - h * 1.36 - 4.6, ox * 0.5, oy - h * 1.5 - 4.6, ox * 1.04, oy - h * 0.34 - 3,
  )
  const bag = path('M', ix * 0.62, iy + lower + 7, 'Q', 0, iy + lower + 12.5, ox * 0.8, oy + lower + 6.5)
  const wing = path(
    'M', ox - side * 4, oy - h * 0.3,
    'Q', ox - side, oy - 0.6, ox + side * (1.5 + 3 * eye.wing), oy - 1.2 - 2.2 * eye.wing,
  )
  const laughter = path('M', ox * 1.28, oy - 1, 'l', side * 7, -3, 'M', ox * 1.28, oy + 4, 'l', side * 7, 1.5)
  const clip = `${id}${side > 0 ? 'right' : 'left'}`
  return (
    <g
      transform={move(side * 38.5 + pose.yaw * 12, pose.pitch * 7)}
      fill="none"
      strokeLinecap="round"
      stroke={skin.line}
    >
      <clipPath id={clip}><path d={shape} /></clipPath>
      <path d={shape} fill="#fcfaf7" stroke="none" />
      <g clipPath={`url(#${clip})`} stroke="none">
        <Iris person={person} pose={pose} />
        <path d={`${path('M', ix, iy)} ${lid} ${shade}`} fill="#2a1a14" opacity=".2" />
      </g>
      {eye.bag > 0.2 && <path d={bag} strokeWidth="1.5" opacity={0.12 + 0.26 * eye.bag} />}
      <path d={`${path('M', ox, oy)} ${under}`} strokeWidth="1.3" opacity=".45" />
      <path d={`${path('M', ix, iy)} ${lid}`} stroke={eye.lash} strokeWidth="3.1" />
      {eye.wing > 0 && <path d={wing} stroke={eye.lash} strokeWidth="1.9" />}
      <path d={crease} strokeWidth="1.5" opacity={0.2 + 0.4 * eye.crease} />
      {pose.squint > 0.3 && person.lines > 0.3 && <path d={laughter} strokeWidth="1.4" opacity={0.5 * person.lines} />}
    </g>
  )
}

export function Brow({ person: { brow }, pose, side }: Feature) {
  const scale = (isFar(side, pose) ? 1 - 0.14 * Math.abs(pose.yaw) : 1) * brow.length
  const raisedAlone = side < 0 ? pose.browLeft : pose.browRight
  const cx = side * 38.5 + pose.yaw * 13
  const base = -26 + brow.y - pose.browRaise * 8.5 - raisedAlone * 8 + pose.pitch * 6
  const ix = cx - side * (19 + pose.furrow * 3.4) * scale - side * pose.furrow * 2
  const iy = base + 2.5 - pose.browInner * 6.5 + pose.furrow * 2
  const ox = cx + side * 23 * scale
  const oy = base + 3.5 - pose.browOuter * 5 - raisedAlone * 1.5
  const ax = cx + side * 6 * scale
  const ay = base - 4.4 + pose.browInner * 0.6
  const t = brow.thickness
  const shape = path(
    'M', ix, iy + t * 0.46, 'Q', ix - side * 1.5, iy - t * 0.5, ix + side * 4, iy - t * 0.52,
    'Q', ax, ay - t * 0.55, ox, oy, 'Q', ax + side * 3, ay + t * 0.62, ix, iy + t * 0.46, 'Z',
  )
  return <path d={shape} fill={brow.colour} stroke={brow.colour} strokeWidth="1.2" strokeLinejoin="round" />
}
