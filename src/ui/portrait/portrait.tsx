import { memo, useId } from 'react'
import { ArmsOf } from './arms.tsx'
import { Beard } from './beard.tsx'
import { figureOf } from './body.tsx'
import { type Crop, views } from './crops.ts'
import { Brow, Eye } from './eyes.tsx'
import { Ears, faceOutline, Lines, Nose } from './face.tsx'
import { Glasses } from './glasses.tsx'
import { fringeOutline, HairBack, HairFront } from './hair.tsx'
import { Mouth } from './mouth.tsx'
import { Body } from './outfits.tsx'
import { move, path } from './path.ts'
import { people, type Person } from './people.ts'
import './portrait.css'
import type { Mood, Pose } from './poses.ts'
import type { PersonId } from './tints.ts'
import { usePose } from './use-pose.ts'

export type PortraitProps = {
  who: PersonId
  mood?: Mood | undefined
  /** 0 to 1.2; 0.6 to 0.9 in a conversation. */
  intensity?: number | undefined
  crop?: Crop | undefined
  /** Read in place of the drawing; without it the drawing is hidden from assistive tech. */
  title?: string | undefined
  /** Behind reeded glass: somebody is there, the face cannot be read. */
  glass?: boolean | undefined
}

type Drawn = { person: Person; pose: Pose; id: string }

function Skin({ person, pose, id }: Drawn) {
  const { face, skin } = person
  const { width: w, jaw, length } = face
  const outline = faceOutline(face, pose.yaw)
  const shade = path(
    'M', w + 10, -110, 'C', w - 26, -60, w - 8, 20, jaw - 14 + pose.yaw * 6, 78,
    'C', jaw - 34, 104, 20, length - 6, -40, length + 2,
    'L', 20, length + 30, 'L', 140, 120, 'L', 140, -110, 'Z',
  )
  const cheek = { cy: 38 + pose.pitch * 6, rx: 30, ry: 22, fill: `url(#${id}blush)` }
  return (
    <>
      <clipPath id={`${id}face`}><path d={outline} /></clipPath>
      <path d={outline} fill={skin.base} />
      <radialGradient id={`${id}blush`}>
        <stop offset="0" stopColor={skin.lip} stopOpacity={0.12 + 0.26 * pose.blush} />
        <stop offset=".45" stopColor={skin.lip} stopOpacity={0.08 + 0.17 * pose.blush} />
        <stop offset="1" stopColor={skin.lip} stopOpacity="0" />
      </radialGradient>
      <g clipPath={`url(#${id}face)`}>
        <path d={shade} fill={skin.shade} opacity=".5" />
        <path d={fringeOutline({ person, pose })} transform="translate(2 8)" fill={skin.shade} opacity=".55" />
        <ellipse cx={-53 + pose.yaw * 10} {...cheek} />
        <ellipse cx={53 + pose.yaw * 10} {...cheek} />
      </g>
    </>
  )
}

function Head(drawn: Drawn) {
  const { person, pose, id } = drawn
  const glasses = <Glasses person={person} pose={pose} />
  const underFringe = person.hair.style === 'bob'
  return (
    <>
      <Ears person={person} pose={pose} />
      <Skin {...drawn} />
      <Beard person={person} pose={pose} clip={`${id}face`} />
      <Lines person={person} pose={pose} />
      <Nose person={person} pose={pose} />
      <Mouth {...drawn} />
      <Eye {...drawn} side={-1} />
      <Eye {...drawn} side={1} />
      <Brow person={person} pose={pose} side={-1} />
      <Brow person={person} pose={pose} side={1} />
      {underFringe && glasses}
      <HairFront {...drawn} />
      {!underFringe && glasses}
    </>
  )
}

/** Drawn again when the pose has changed, not whenever something beside it has. */
const PersonDrawn = memo(function PersonDrawn(drawn: Drawn) {
  const { person, pose } = drawn
  const figure = figureOf(person, pose)
  const seat = move(240 - pose.yaw * 3, 206 - pose.shoulders)
  const place = `${seat} translate(0 330) scale(${1 + pose.lean * 0.03}) translate(0 -330)`
  const head = `rotate(${pose.tilt} 0 118) ${move(pose.yaw * 4, pose.pitch * 5 - pose.shoulders * 1.5)}`
  return (
    <g transform={place}>
      <g transform={head}><HairBack person={person} pose={pose} /></g>
      <g transform="translate(0 -14)"><Body figure={figure} /></g>
      <g transform={head}><Head {...drawn} /></g>
      <ArmsOf figure={figure} person={person} pose={pose} />
    </g>
  )
})

export function Portrait({ who, mood = 'neutral', intensity = 1, crop = 'full', title, glass }: PortraitProps) {
  const id = useId()
  const pose = usePose(glass ? 'neutral' : mood, intensity)
  const name = title ? { role: 'img', 'aria-label': title } : { 'aria-hidden': true }
  const drawing = (
    <svg className="portrait" viewBox={views[crop]} {...name}>
      <PersonDrawn person={people[who]} pose={pose} id={id} />
    </svg>
  )
  return glass ? <div className="portrait-glass">{drawing}</div> : drawing
}
