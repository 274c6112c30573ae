import { blend, lerp, move, path } from './path.ts'
import type { Person } from './people.ts'
import type { Pose } from './poses.ts'

type Shape = Record<'half' | 'left' | 'right' | 'upper' | 'lower' | 'middle' | 'fullness', number>

function shapeOf({ lips }: Person, pose: Pose): Shape {
  const { curve, skew, mouthOpen } = pose
  const middle = 4.6 * curve
  return {
    half: 24.5 * pose.mouthWidth * (1 - 0.05 * Math.abs(pose.yaw)),
    left: -6.5 * curve + 2.6 * skew,
    right: -6.5 * curve - 4.2 * skew,
    middle,
    upper: middle - (mouthOpen > 0.02 ? 1.5 : 0),
    lower: middle + mouthOpen * 26,
    fullness: lips * (1 - 0.62 * pose.press),
  }
}

const upperLip = ({ half: h, left, right, upper, middle, fullness: f }: Shape) =>
  path(
    'M', -h * 0.96, left,
    'C', -h * 0.55, lerp(left, middle, 0.5) - 4.6 * f - 1.6, -7, upper - 5.4 * f - 1.4, -3.4, upper - 5.6 * f - 0.6,
    'Q', 0, upper - 3.6 * f - 0.2, 3.4, upper - 5.6 * f - 0.6,
    'C', 7, upper - 5.4 * f - 1.4, h * 0.55, lerp(right, middle, 0.5) - 4.6 * f - 1.6, h * 0.96, right,
    'Q', 0, upper * 2 - (left + right) / 2, -h * 0.96, left, 'Z',
  )

function lowerLip({ half: h, left, right, lower, fullness: f }: Shape) {
  const from = lerp(left, lower, 0.36)
  const to = lerp(right, lower, 0.36)
  return path(
    'M', -h * 0.8, from, 'Q', 0, lower * 2 - (from + to) / 2, h * 0.8, to,
    'C', h * 0.5, lower + 6.5 * f + 3.2, -h * 0.5, lower + 6.5 * f + 3.2, -h * 0.8, from, 'Z',
  )
}

function OpenMouth({ shape, teeth, dark, id }: { shape: Shape; teeth: boolean; dark: string; id: string }) {
  const { half: h, left, right, upper, lower } = shape
  const mean = (left + right) / 2
  const inner = path('M', -h, left, 'Q', 0, upper * 2 - mean, h, right, 'Q', 0, lower * 2 - mean, -h, left, 'Z')
  const row = path(
    'M', -h, left - 2, 'Q', 0, upper * 2 - mean - 2, h, right - 2, 'L', h, right + 1,
    'Q', 0, upper * 2 - mean + 11, -h, left + 1, 'Z',
  )
  return (
    <>
      <clipPath id={id}><path d={inner} /></clipPath>
      <path d={inner} fill="#5b2422" />
      <g clipPath={`url(#${id})`}>
        {teeth && <path d={row} fill="#fdfbf7" />}
        <ellipse cx="0" cy={lower + 6} rx={h * 0.55} ry="7" fill="#b9605c" opacity=".8" />
      </g>
      <path d={inner} fill="none" stroke={dark} strokeWidth="2" strokeLinejoin="round" />
    </>
  )
}

function ClosedMouth({ shape, press, dark }: { shape: Shape; press: number; dark: string }) {
  const { half: h, left, right, upper, middle } = shape
  const line = path(
    'M', -h, left, 'C', -h * 0.5, middle * 1.12 - 0.2 * left, -4, upper + 0.6, 0, upper + 1.4,
    'C', 4, upper + 0.6, h * 0.5, middle * 1.12 - 0.2 * right, h, right,
  )
  return <path d={line} fill="none" stroke={dark} strokeWidth={2.5 + 0.5 * press} strokeLinecap="round" />
}

export function Mouth({ person, pose, id }: { person: Person; pose: Pose; id: string }) {
  const { skin, lips } = person
  const shape = shapeOf(person, pose)
  const { half, left, right, lower, fullness: f } = shape
  const dark = blend(skin.line, '#3a1512', 0.45)
  const depth = 0.35 + 0.55 * lips
  const light = path('M', -7, lower + 3.4 * f + 2.2, 'Q', -1, lower + 4.4 * f + 3, 5, lower + 3.2 * f + 2.2)
  const shade = path('M', -8, lower + 13 + 4 * f, 'Q', 0, lower + 16.4 + 4 * f, 8, lower + 13 + 4 * f)
  const corners = path(
    'M', -half - 4.5, left - 1.5, 'q', -1.6, 3, -0.2, 5.5, 'M', half + 4.5, right - 1.5, 'q', 1.6, 3, 0.2, 5.5,
  )
  return (
    <g transform={move(pose.yaw * 15 + pose.skew * 1.5, 73 + pose.pitch * 8)}>
      <path d={lowerLip(shape)} fill={skin.lip} opacity={depth} />
      <path d={upperLip(shape)} fill={blend(skin.lip, skin.line, 0.22)} opacity={depth} />
      {pose.mouthOpen > 0.02
        ? <OpenMouth shape={shape} teeth={pose.teeth > 0.05} dark={dark} id={`${id}mouth`} />
        : <ClosedMouth shape={shape} press={pose.press} dark={dark} />}
      <g fill="none" strokeLinecap="round">
        {lips > 0.5 && <path d={light} stroke="#fff" strokeWidth="2.2" opacity={0.22 * (1 - pose.press)} />}
        <path d={shade} stroke={skin.shade} strokeWidth="3" opacity=".75" />
        {pose.press > 0.4 && <path d={corners} stroke={skin.line} strokeWidth="1.7" opacity=".5" />}
      </g>
    </g>
  )
}
