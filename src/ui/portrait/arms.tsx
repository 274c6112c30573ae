import type { ReactNode } from 'react'
import type { Figure } from './body.tsx'
import { move, path } from './path.ts'
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

function Crossed({ sw, skin, jacket, shirt }: Figure) {
  const far = path('M', sw + 2, 326, 'C', sw - 30, 322, 30, 318, -sw + 66, 284)
  const near = path('M', -sw - 2, 328, 'C', -sw + 40, 330, -20, 322, sw - 58, 286)
  const cuff = path('M', sw - 50, 250, 'C', sw - 48, 272, sw - 44, 300, sw - 38, 322)
  return (
    <>
      <Sleeve d={far} width={50} colour={jacket.lining} edge={jacket.dark} />
      <g transform={`${move(-sw + 50, 276)} rotate(-28)`}>
        <path d="M14-17C-6-20-24-14-26-4-27 6-16 14 14 14Z" fill={skin.base} />
        <path d="M-22-8h18M-24 0h19M-20 8h16" stroke={skin.line} strokeWidth="1.6" strokeLinecap="round" opacity=".45" />
        <path d="m12-19 8-2v38l-8-1z" fill={shirt.base} />
      </g>
      <Sleeve d={near} width={50} colour={jacket.base} edge={jacket.dark} />
      <path d={path('M', sw - 26, 238, 'L', sw - 13, 328)} stroke={jacket.lining} strokeWidth="50" fill="none" strokeLinecap="round" />
      <path d={cuff} fill="none" stroke={jacket.dark} strokeWidth="2.4" strokeLinecap="round" opacity=".65" />
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

function FoldedHands({ skin }: { skin: Person['skin'] }) {
  return (
    <g transform="translate(0 300)">
      <path d="M54-12C44-22 26-28 10-24-6-20-14-8-12 6-10 20 6 26 22 24 38 22 50 18 58 12Z" fill={skin.shade} />
      <path
        d="M-54-12C-44-24-26-30-8-26 8-24 22-18 27-10 31-4 28 2 23 3 29 7 28 14 21 15 25 20 20 26 13 25 8 30-2 30-12 27-28 26-44 20-58 12Z"
        fill={skin.base}
      />
      <path
        d="M23 3C14 5 4 3-4-1M21 15C12 16 2 14-7 9M13 25C5 25-4 23-11 18"
        fill="none" stroke={skin.line} strokeWidth="1.8" strokeLinecap="round" opacity=".5"
      />
      <path d="M-10-25C-2-32 10-33 16-28 20-24 16-18 8-18" fill={skin.base} stroke={skin.line} strokeWidth="1.4" strokeOpacity=".4" />
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
          d="M14 62C4 48-14 40-16 24-18 10-10 2 2 0 4-12 10-26 16-38 20-45 30-42 29-34 27-20 26-10 28 0 42 4 46 20 44 32 43 42 48 48 52 52Z"
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
