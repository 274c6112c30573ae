import type { ReactNode } from 'react'
import { ArmSeams, Button, Collar, CollarBack, type Figure, Lapels, Neck, Torso, vee } from './body.tsx'
import { blend, path } from './path.ts'
import type { Outfit } from './people.ts'

type Of<Kind extends Outfit['kind']> = { figure: Figure; outfit: Extract<Outfit, { kind: Kind }> }

const pointedNeck = (nw: number) => path('L', 0, 206, 'L', nw + 22, 155)

function Tie({ colour, knot, end }: { colour: string; knot: number; end: number }) {
  return (
    <>
      <path d={`M-11 161H11L8 ${knot}H-8Z`} fill={blend(colour, '#000000', 0.15)} />
      <path d={`M-8 ${knot}H8L17 ${end - 22} 0 ${end}-17 ${end - 22}Z`} fill={colour} />
    </>
  )
}

function ShirtFront({ figure: { nw, shirt }, y }: { figure: Figure; y: number }) {
  return (
    <>
      <path d={path('M', -nw - 10, 150, 'L', 0, 164, 'L', nw + 10, 150, 'L', 0, y, 'Z')} fill={shirt.base} />
      <path d={`M6 170 24 186 6 ${y}Z`} fill={shirt.shade} opacity=".5" />
    </>
  )
}

function Waistcoat({ figure: { nw, jacket }, colour }: { figure: Figure; colour: string }) {
  return (
    <>
      <path d={path('M', -nw - 14, 214, 'L', 0, 252, 'L', nw + 14, 214, 'L', nw, 330, 'L', -nw, 330, 'Z')} fill={colour} />
      <path d="M0 252v60" stroke={jacket.dark} strokeWidth="2" opacity=".8" />
    </>
  )
}

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

/** A silk scarf, knotted at the side. */
function Scarf({ nw, colour }: { nw: number; colour: string }) {
  const fold = blend(colour, '#000000', 0.22)
  const band = path(
    'M', -nw - 20, 148, 'C', -nw, 176, nw, 176, nw + 20, 148, 'L', nw + 18, 176,
    'C', nw - 2, 214, -nw + 2, 214, -nw - 18, 176, 'Z',
  )
  const folds = path(
    'M', -nw - 14, 160, 'C', -nw + 2, 186, nw - 4, 188, nw + 14, 162,
    'M', -nw - 8, 178, 'C', -nw + 8, 198, 0, 200, 12, 196,
  )
  return (
    <>
      <path
        d={band}
        fill={colour}
      />
      <path
        d={folds}
        fill="none" stroke={fold} strokeWidth="2" strokeLinecap="round" opacity=".55"
      />
      <path d="M10 194 18 268-8 258 2 198Z" fill={blend(colour, '#ffffff', 0.12)} />
      <path
        d="M-4 186C4 180 18 182 20 190 22 200 12 206 4 204-6 202-8 192-4 186Z"
        fill={colour}
        stroke={fold}
        strokeWidth="1.6"
        strokeOpacity=".6"
      />
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

function Badge() {
  return (
    <g transform="rotate(-4 -33 318)">
      <rect x="-58" y="296" width="50" height="60" rx="5" fill="#fff" stroke="#c9d2d0" strokeWidth="1.5" />
      <rect x="-51" y="304" width="17" height="20" rx="2" fill="#c9d8d4" />
      <path d="M-29 307h15M-29 314h15M-29 321h10" stroke="#9fb0ab" strokeWidth="2.6" />
    </g>
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

function Yoke({ figure: { sw, nw, up, jacket }, trim }: { figure: Figure; trim: string }) {
  const y = 178 - up
  const half = (s: -1 | 1) => path(
    'M', s * (sw - 30), y, 'C', s * (sw - 52), y + 26, s * 70, 222, s * 18, 226, 'L', s * 12, 200,
    'L', s * (nw + 20), 152, 'Z',
  )
  const piping = (s: -1 | 1) => path('M', s * (sw - 28), y + 6, 'C', s * (sw - 54), y + 30, s * 70, 226, s * 14, 230)
  return (
    <>
      <path d={half(-1)} fill={jacket.lining} opacity=".55" />
      <path d={half(1)} fill={jacket.dark} opacity=".35" />
      <path d={piping(-1) + piping(1)} fill="none" stroke={trim} strokeWidth="3.6" opacity=".9" />
    </>
  )
}

function Pocket({ jacket, trim }: { jacket: Figure['jacket']; trim: string }) {
  return (
    <g fill="none" strokeLinecap="round">
      <path d="M-92 262h52v52q-26 10-52 0z" stroke={jacket.dark} strokeWidth="2" opacity=".6" />
      <path d="M-94 256h56v14l-28 7-28-7z" fill={jacket.lining} opacity=".9" />
      <path d="m-58 240 3 26" stroke="#2f3c3a" strokeWidth="4" />
      <path d="m-59 240 1 8" stroke={trim} strokeWidth="4.4" />
    </g>
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
