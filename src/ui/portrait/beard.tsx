import { blend, path } from './path.ts'
import type { Person } from './people.ts'
import type { Pose } from './poses.ts'

/** Drawn inside the outline of the face, whose clip has the id `clip`. */
export function Beard({ person: { beard, face, skin }, pose, clip }: { person: Person; pose: Pose; clip: string }) {
  if (!beard) return null
  const { width: w, length } = face
  const m = pose.yaw * 15
  const y = pose.pitch * 8
  const corner = 60 + y - pose.curve * 2
  const lip = 73 + y - pose.curve * 5
  const open = 86 + y + pose.mouthOpen * 26
  const hair = path(
    'M', -w - 6, -6, 'L', -w + 7, -4, 'C', -w + 9, 26, -w + 20, 52, m - 40, corner,
    'C', m - 26, 55 + y, m - 14, 52 + y, m, 56 + y, 'C', m + 14, 52 + y, m + 26, 55 + y, m + 40, corner,
    'C', w - 20, 52, w - 9, 26, w - 7, -4, 'L', w + 6, -6, 'L', w + 20, length + 20, 'L', -w - 20, length + 20, 'Z',
  )
  const chin = path(
    'M', m - 30, length - 16, 'Q', m, length - 4, m + 30, length - 16, 'Q', m, length + 14, m - 30, length - 16, 'Z',
  )
  const bare = path(
    'M', m - 29, lip, 'C', m - 14, 66 + y, m + 14, 66 + y, m + 29, lip, 'C', m + 18, open, m - 18, open, m - 29, lip,
    'Z',
  )
  return (
    <g clipPath={`url(#${clip})`}>
      <path d={hair} fill={beard.base} />
      <path d={chin} fill={beard.light} opacity=".5" />
      <path d={bare} fill={blend(skin.base, beard.base, 0.25)} />
    </g>
  )
}
