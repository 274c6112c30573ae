import type { ReactNode } from 'react'
import { ArmSeams, Button, Collar, CollarBack, type Figure, Lapels, Neck, Torso, vee } from './body.tsx'
import { Badge, Pocket, Scarf, ShirtFront, Tie, Waistcoat, Yoke } from './clothing.tsx'
import { blend, path } from './path.ts'
import type { Outfit } from './people.ts'

type Of<Kind extends Outfit['kind']> = { figure: Figure; outfit: Extract<Outfit, { kind: Kind }> }

const pointedNeck = (nw: number) => path('L', 0, 206, 'L', nw + 22, 155)

function Suit({ figure, outfit }: Of<'suit'>) {
  const { nw, jacket, shirt } = figure
  const { tie, waistcoat, pin } = outfit
  return (
    <>
      <path d={vee(figure, 292)} fill={shirt.base} />
      <CollarBack {...figure} />
      <Neck {...figure} end={pointedNeck(nw)} />
      <ShirtFront figure={figure} y={292} />
      <Tie colour={tie} knot={181} end={290} />
      {!waistcoat && <path d="m-12 222 26-16 1 10-28 17zM-15 250l31-18 1 10-33 19z" fill="#fff" opacity=".16" />}
      {waistcoat && <Waistcoat figure={figure} colour={waistcoat} />}
      <Collar {...figure} />
      <Lapels figure={figure} y={292} />
      {pin && <circle cx={-nw - 22} cy="196" r="4.6" fill={pin} />}
      <Button y={330} colour={jacket.dark} />
    </>
  )
}

function OpenSuit({ figure }: Of<'open-suit'>) {
  const { nw, up, jacket, shirt } = figure
  const wing = (s: -1 | 1) => path(
    'M', s * (nw + 1), 126 - up * 0.3, 'C', s * (nw + 9), 138, s * (nw + 14), 146, s * (nw + 12), 153,
    'L', s * 30, 200, 'L', s * 2, 208,
    'L', s * 14, 180, 'C', s * (nw - 6), 164, s * (nw + 2), 146, s * (nw + 1), 126 - up * 0.3, 'Z',
  )
  return (
    <>
      <path d={vee(figure, 296)} fill={shirt.base} />
      <path d="M0 206v90" stroke={shirt.shade} strokeWidth="2" />
      <path d="M1 232h.01M1 264h.01" stroke={shirt.shade} strokeWidth="5.2" strokeLinecap="round" />
      <Neck {...figure} end={pointedNeck(nw)} />
      <path d={wing(-1) + wing(1)} fill={shirt.lit} stroke={shirt.shade} strokeWidth="1.6" strokeLinejoin="round" />
      <Lapels figure={figure} y={296} />
      <Button y={332} colour={jacket.dark} />
    </>
  )
}

function Blazer({ figure }: Of<'blazer'>) {
  const { nw, skin, jacket, shirt } = figure
  const neckline = path('Q', 0, 214, nw + 21, 155)
  return (
    <>
      <path d={vee(figure, 300, 16)} fill={shirt.base} />
      <path d="M8 190 34 180 4 300Z" fill={blend(shirt.base, '#6b5a3a', 0.22)} opacity=".45" />
      <Neck {...figure} end={neckline} />
      <path
        d={`${path('M', -nw - 21, 155)} ${neckline}`}
        fill="none"
        stroke={blend(shirt.base, '#4a4438', 0.3)}
        strokeWidth="2"
        opacity=".7"
      />
      <path
        d="M-16 171q8 3 13 8M16 171q-8 3-11 8"
        fill="none"
        stroke={skin.line}
        strokeWidth="1.8"
        strokeLinecap="round"
        opacity=".35"
      />
      <Lapels figure={figure} y={300} />
      <Button y={334} colour={jacket.dark} />
    </>
  )
}

function Collarless({ figure, outfit }: Of<'collarless'>) {
  const { nw, up, jacket, shirt } = figure
  const { brooch, scarf } = outfit
  const edge = (s: -1 | 1) => path(
    'M', s * (nw + 18), 147 - up * 0.4, 'L', s * (nw + 32), 155 - up * 0.6,
    'C', s * (nw + 26), 200, s * 30, 244, s * 3, 306, 'L', 0, 282,
    'C', s * 14, 250, s * (nw + 6), 196, s * (nw + 18), 147 - up * 0.4, 'Z',
  )
  return (
    <>
      <path d={vee(figure, 276, 18)} fill={shirt.base} />
      <Neck {...figure} end={path('L', 0, 222, 'L', nw + 21, 155)} />
      <path d={path('M', -nw - 17, 149, 'L', -2, 226, 'L', -2, 246, 'L', -nw - 26, 152, 'Z')} fill={shirt.lit} />
      <path
        d={path('M', nw + 17, 149, 'L', 2, 226, 'L', 2, 246, 'L', nw + 26, 152, 'Z')}
        fill={blend(shirt.base, '#6b5a4a', 0.14)}
      />
      {scarf && <Scarf nw={nw} colour={scarf} />}
      <path d={edge(-1)} fill={jacket.lit} />
      <path d={edge(1)} fill={jacket.lining} />
      <path d="M1 300v52" stroke={jacket.dark} strokeWidth="2" opacity=".7" />
      {brooch && (
        <circle cx="-64" cy="214" r="5" fill={blend(brooch, '#ffffff', 0.6)} stroke={brooch} strokeWidth="4" />
      )}
      <Button y={322} colour={blend(jacket.base, '#ffffff', 0.35)} />
    </>
  )
}

function Cardigan({ figure, outfit }: Of<'cardigan'>) {
  const { nw, up, jacket, shirt } = figure
  const button = blend(jacket.lining, '#ffffff', 0.45)
  const edge = (s: -1 | 1) => path(
    'M', s * (nw + 9), 146 - up * 0.4, 'L', s * (nw + 24), 153 - up * 0.6, 'L', s * 12, 300, 'L', s * 10, 352,
    'L', 0, 352, 'L', 0, 288, 'Z',
  )
  return (
    <>
      <path d={vee(figure, 288)} fill={shirt.base} />
      <CollarBack {...figure} />
      <Neck {...figure} end={pointedNeck(nw)} />
      <ShirtFront figure={figure} y={288} />
      <Tie colour={outfit.tie} knot={180} end={286} />
      <Collar {...figure} />
      <path d={edge(-1)} fill={jacket.lit} />
      <path d={edge(1)} fill={jacket.lining} />
      <path d="M0 290v62" stroke={jacket.dark} strokeWidth="2" />
      <Button y={312} colour={button} />
      <Button y={336} colour={button} />
      <path
        d={path('M', -nw - 18, 151, 'L', -40, 296, 'M', nw + 18, 151, 'L', -26, 296)}
        stroke={outfit.lanyard}
        strokeWidth="4.4"
        fill="none"
      />
      <Badge />
    </>
  )
}

function Workwear({ figure, outfit }: Of<'workwear'>) {
  const { nw, up, jacket, shirt } = figure
  const flap = (s: -1 | 1) => path(
    'M', s * (nw + 4), 136 - up * 0.3, 'L', s * (nw + 26), 153 - up * 0.5, 'L', s * (nw + 20), 190, 'L', s * 8, 226,
    'L', 0, 214,
    'L', s * (nw - 4), 168, 'Z',
  )
  const edge = { stroke: jacket.dark, strokeWidth: 1.4, strokeOpacity: 0.5, strokeLinejoin: 'round' } as const
  return (
    <>
      <Yoke figure={figure} trim={outfit.trim} />
      <path d={vee(figure, 212, 6)} fill={shirt.base} />
      <Neck {...figure} end={path('Q', 0, 188, nw + 21, 155)} />
      <path d={path('M', -nw - 12, 150, 'Q', 0, 188, nw + 12, 150)} fill="none" stroke={shirt.shade} strokeWidth="4" />
      <path d={flap(-1)} fill={jacket.lit} {...edge} />
      <path d={flap(1)} fill={jacket.lining} {...edge} />
      <path d="M0 216v136" stroke={jacket.dark} strokeWidth="5" />
      <path d="M0 216v136" stroke="#d9ddd6" strokeWidth="1.8" strokeDasharray="2.4 3" />
      <path d="M-5 236H5v12H-5z" fill="#d9ddd6" />
      <Pocket jacket={jacket} trim={outfit.trim} />
    </>
  )
}

function clothes(figure: Figure): ReactNode {
  const { outfit } = figure
  switch (outfit.kind) {
    case 'suit': return <Suit figure={figure} outfit={outfit} />
    case 'open-suit': return <OpenSuit figure={figure} outfit={outfit} />
    case 'blazer': return <Blazer figure={figure} outfit={outfit} />
    case 'collarless': return <Collarless figure={figure} outfit={outfit} />
    case 'cardigan': return <Cardigan figure={figure} outfit={outfit} />
    case 'workwear': return <Workwear figure={figure} outfit={outfit} />
  }
}

export function Body({ figure }: { figure: Figure }) {
  return <><Torso {...figure} />{clothes(figure)}<ArmSeams {...figure} /></>
}
