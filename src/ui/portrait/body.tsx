import type { ReactNode } from 'react'
import { blend, path } from './path.ts'
import type { Outfit, Person } from './people.ts'
import type { Pose } from './poses.ts'

/** Where the drawing of the body ends, below the table line. */
const bottom = 352

export type Figure = {
  /** Half the shoulders, half the neck. */
  sw: number
  nw: number
  /** How far the shoulders are raised. */
  up: number
  skin: Person['skin']
  outfit: Outfit
  jacket: { base: string; lit: string; lining: string; dark: string }
  shirt: { base: string; lit: string; shade: string }
}

export function figureOf({ outfit, shoulderWidth, neckWidth, skin }: Person, pose: Pose): Figure {
  const { jacket, lining, shirt } = outfit
  return {
    sw: shoulderWidth, nw: neckWidth, up: pose.shoulders * 8, skin, outfit,
    jacket: { base: jacket, lit: blend(jacket, '#ffffff', 0.1), lining, dark: blend(lining, '#000000', 0.22) },
    shirt: { base: shirt, lit: blend(shirt, '#ffffff', 0.35), shade: blend(shirt, '#5b6b78', 0.18) },
  }
}

export function Torso({ sw, nw, up, jacket }: Figure) {
  const y = 178 - up
  const shape = path(
    'M', -nw - 2, 132 - up * 0.3, 'C', -nw - 10, 146 - up * 0.6, -nw - 42, 153 - up * 0.8, -sw + 46, y - 10,
    'C', -sw + 18, y - 3, -sw + 3, y + 12, -sw - 1, y + 44, 'C', -sw - 5, y + 82, -sw - 12, 300, -sw - 16, bottom,
    'L', sw + 16, bottom, 'C', sw + 12, 300, sw + 5, y + 82, sw + 1, y + 44,
    'C', sw - 3, y + 12, sw - 18, y - 3, sw - 46, y - 10,
    'C', nw + 42, 153 - up * 0.8, nw + 10, 146 - up * 0.6, nw + 2, 132 - up * 0.3, 'Z',
  )
  const shade = path(
    'M', sw - 42, y - 9, 'C', sw - 18, y - 3, sw - 3, y + 12, sw + 1, y + 44,
    'C', sw + 5, y + 82, sw + 12, 300, sw + 16, bottom,
    'L', sw - 30, bottom, 'C', sw - 34, 300, sw - 40, y + 80, sw - 42, y - 9, 'Z',
  )
  return <><path d={shape} fill={jacket.base} /><path d={shade} fill={jacket.lining} opacity=".8" /></>
}

export function ArmSeams({ sw, jacket }: Figure) {
  const seams = path(
    'M', -sw + 28, bottom, 'C', -sw + 36, 316, -sw + 40, 288, -sw + 36, 256, 'M', sw - 28, bottom,
    'C', sw - 36, 316, sw - 40, 288, sw - 36, 256,
  )
  return <path d={seams} fill="none" stroke={jacket.dark} strokeWidth="2.4" strokeLinecap="round" opacity=".6" />
}

/** The neck down to `end`, a closing piece of path data, with the shadow of the chin. */
export function Neck({ nw, skin, end }: Figure & { end: string }) {
  const down = path('M', -nw, 60, 'L', -nw, 122, 'C', -nw, 139, -nw - 11, 149, -nw - 21, 155)
  const up = path('C', nw + 11, 149, nw, 139, nw, 122, 'L', nw, 60, 'Z')
  const shade = path(
    'M', -nw, 60, 'L', -nw, 112, 'C', -nw + 6, 132, -8, 142, 10, 140, 'C', 24, 138, nw - 2, 146, nw + 8, 150,
    'C', nw + 2, 142, nw, 132, nw, 122, 'L', nw, 60, 'Z',
  )
  return <><path d={`${down} ${end} ${up}`} fill={skin.base} /><path d={shade} fill={skin.shade} opacity=".9" /></>
}

/** What opens between the lapels down to `y`. */
export const vee = ({ nw, up }: Figure, y: number, spread = 12) =>
  path('M', -nw - spread, 148 - up * 0.4, 'L', 0, y, 'L', nw + spread, 148 - up * 0.4, 'Z')

export function Lapels({ figure: { nw, up, jacket }, y }: { figure: Figure; y: number }) {
  const cut = (s: -1 | 1, inner: number) => path(
    s * (nw + 30), 155 - up * 0.6, 'L', s * (nw + 44), 204, 'L', s * (nw + 26), 208,
    'L', s * (nw + 33), 219, 'L', s * inner, y + 26,
  )
  const lapel = (s: -1 | 1) => `${path('M', s * (nw + 8), 143 - up * 0.4, 'L')} ${cut(s, 2)} ${path('L', 0, y, 'Z')}`
  return (
    <>
      <path d={lapel(-1)} fill={jacket.lit} />
      <path d={lapel(1)} fill={jacket.base} />
      <path
        d={`M ${cut(-1, 3)} M ${cut(1, 3)}`}
        fill="none" stroke={jacket.dark} strokeWidth="1.8" strokeLinejoin="round" opacity=".55"
      />
    </>
  )
}

export function Collar({ nw, up, shirt }: Figure) {
  const wing = (s: -1 | 1) => path(
    'M', s * (nw + 1), 128 - up * 0.3, 'C', s * (nw + 8), 138, s * (nw + 12), 146, s * (nw + 10), 152 - up * 0.4,
    'L', s * 22, 190, 'L', s * 2, 160, 'C', s * nw * 0.5, 156, s * (nw - 4), 146, s * (nw + 1), 128 - up * 0.3, 'Z',
  )
  return <path d={wing(-1) + wing(1)} fill={shirt.lit} stroke={shirt.shade} strokeWidth="1.6" strokeLinejoin="round" />
}

export function CollarBack({ nw, up, shirt }: Figure) {
  const back = path(
    'M', -nw - 8, 120 - up * 0.3, 'Q', 0, 96, nw + 8, 120 - up * 0.3, 'L', nw + 12, 156, 'L', 0, 205,
    'L', -nw - 12, 156, 'Z',
  )
  return <path d={back} fill={shirt.shade} />
}

export function Button({ y, colour }: { y: number; colour: string }): ReactNode {
  return <circle cx="2" cy={y} r="3.6" fill={colour} />
}
