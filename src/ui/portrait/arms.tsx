import type { ReactNode } from 'react'
import type { Figure } from './body.tsx'
import { blend, move, path } from './path.ts'
import type { Person } from './people.ts'
import type { Pose } from './poses.ts'

function Sleeve({ d, width, colour, edge }: { d: string; width: number; colour: string; edge: string }) {
  return (
    <g fill="none" strokeLinecap="round">
      <path d={d} stroke={edge} strokeWidth={width + 4} opacity=".55" />
      <path d={d} stroke={colour} strokeWidth={width} />
    </g>
  )
}

function HandOnArm({ skin, shirt, x, y }: Pick<Figure, 'skin' | 'shirt'> & { x: number; y: number }) {
  return (
    <g transform={`${move(x, y)} rotate(-14)`}>
      <path
        d="M20-20C2-26-22-25-33-19-38-15-37-10-31-9-39-8-42-1-35 2-41 4-41 11-34 12-37 17-32 21-25 20-10 22 6 22 20 18Z"
        fill={skin.base}
      />
      <path
        d="M-31-9H-12M-35 2H-13M-34 12H-12"
        stroke={skin.line}
        strokeWidth="1.8"
        strokeLinecap="round"
        opacity=".45"
      />
      <path d="m16-23 11-2v46l-11-1z" fill={shirt.base} />
    </g>
  )
}

function Crossed(figure: Figure) {
  const { sw, jacket } = figure
  const far = path('M', sw - 16, 296, 'C', sw - 44, 290, 20, 282, -sw + 84, 254)
  const near = path('M', -sw + 16, 306, 'C', -sw + 62, 304, -6, 294, sw - 58, 258)
  return (
    <>
      <Sleeve d={far} width={48} colour={jacket.lining} edge={jacket.dark} />
      <HandOnArm {...figure} x={-sw + 52} y={250} />
      <Sleeve d={near} width={50} colour={blend(jacket.base, '#ffffff', 0.045)} edge={jacket.dark} />
      <Sleeve
        d={path('M', sw - 27, 206, 'C', sw - 24, 240, sw - 20, 270, sw - 14, 306)}
        width={48}
        colour={jacket.lining}
        edge={jacket.lining}
      />
      <path
        d={path('M', sw - 51, 214, 'C', sw - 50, 244, sw - 46, 276, sw - 40, 312)}
        fill="none" stroke={jacket.dark} strokeWidth="2.4" strokeLinecap="round" opacity=".65"
      />
    </>
  )
}

function ForearmToTable({ figure: { sw, jacket, shirt }, side }: { figure: Figure; side: -1 | 1 }) {
  const arm = path('M', side * (sw + 14), 376, 'C', side * (sw - 22), 352, side * 104, 334, side * 66, 316)
  return (
    <g fill="none">
      <path d={arm} stroke={jacket.dark} strokeWidth="52" opacity=".5" />
      <path d={arm} stroke={side < 0 ? jacket.base : jacket.lining} strokeWidth="48" />
      <path d={`M${side * 68} 317 ${side * 52} 308`} stroke={shirt.base} strokeWidth="36" />
      <path d={`M${side * 68} 317 ${side * 65} 315.6`} stroke={jacket.dark} strokeWidth="46" opacity=".35" />
    </g>
  )
}

const knuckles = [-15, -4, 7, 18]

/** Fingers laced: those of either hand lie over the back of the other in turn. */
function FoldedHands({ skin }: { skin: Person['skin'] }) {
  const other = blend(skin.base, skin.shade, 0.55)
  const finger = (d: string, colour: string) => (
    <>
      <path d={d} stroke={skin.line} strokeWidth="12.6" opacity=".4" />
      <path d={d} stroke={colour} strokeWidth="10.6" />
    </>
  )
  return (
    <g transform="translate(0 300)" fill="none" strokeLinecap="round">
      <path d="M56-12C46-25 28-29 8-24L4 24C24 30 48 24 58 14Z" fill={other} />
      <path d="M-56-12C-46-25-28-29-8-24L-4 24C-24 30-48 24-58 14Z" fill={skin.base} />
      {knuckles.map((y) => (
        <g key={y}>
          {finger(`M14 ${y - 5}L-17 ${y - 2}`, other)}
          {finger(`M-14 ${y}L17 ${y + 3}`, skin.base)}
        </g>
      ))}
      {finger('M20-24C12-30 4-31-4-28', other)}
      {finger('M-24-22C-14-31-2-33 9-28', skin.base)}
    </g>
  )
}

function Clasped(figure: Figure) {
  return (
    <g transform="translate(0 -20)">
      <ForearmToTable figure={figure} side={1} />
      <ForearmToTable figure={figure} side={-1} />
      <FoldedHands skin={figure.skin} />
    </g>
  )
}

function ChinInHand({ figure, x, y }: { figure: Figure; x: number; y: number }) {
  const { sw, skin, jacket, shirt } = figure
  const resting = path('M', -sw - 2, 340, 'C', -sw + 50, 338, 20, 334, 92, 322)
  const raised = path('M', 104, 352, 'C', 92, 300, 74, 250, x + 34, y + 70)
  const cuff = path('M', x + 8, y + 58, 'L', x + 54, y + 42, 'L', x + 59, y + 56, 'L', x + 12, y + 73, 'Z')
  return (
    <>
      <Sleeve d={resting} width={46} colour={jacket.base} edge={jacket.dark} />
      <Sleeve d={raised} width={44} colour={jacket.lining} edge={jacket.dark} />
      <path d={cuff} fill={shirt.base} />
      <g transform={move(x, y)}>
        <path
          d={`M14 62C4 48-14 40-16 24-18 10-10 2 2 0 4-12 10-26 16-38 20-45 30-42 29-34
            27-20 26-10 28 0 42 4 46 20 44 32 43 42 48 48 52 52Z`}
          fill={skin.base}
        />
        <path d="M28 0C42 4 46 20 44 32 43 42 48 48 52 52L36 57C30 40 36 16 28 0Z" fill={skin.shade} opacity=".8" />
        <path
          d="M2 0C8 4 16 6 26 4M-14 14C-4 20 10 20 22 16M-12 28C-2 33 10 33 20 29"
          fill="none" stroke={skin.line} strokeWidth="1.8" strokeLinecap="round" opacity=".5"
        />
      </g>
    </>
  )
}

export function ArmsOf({ figure, person, pose }: { figure: Figure; person: Person; pose: Pose }): ReactNode {
  switch (pose.arms) {
    case 'crossed': return <Crossed {...figure} />
    case 'clasped': return <Clasped {...figure} />
    case 'chin': return <ChinInHand figure={figure} x={pose.yaw * 8 + 8} y={person.face.length + 2} />
    case 'none': return null
  }
}
