import type { Figure } from './body.tsx'
import { blend, path } from './path.ts'

export function Tie({ colour, knot, end }: { colour: string; knot: number; end: number }) {
  return (
    <>
      <path d={`M-11 161H11L8 ${knot}H-8Z`} fill={blend(colour, '#000000', 0.15)} />
      <path d={`M-8 ${knot}H8L17 ${end - 22} 0 ${end}-17 ${end - 22}Z`} fill={colour} />
    </>
  )
}

export function ShirtFront({ figure: { nw, shirt }, y }: { figure: Figure; y: number }) {
  return (
    <>
      <path d={path('M', -nw - 10, 150, 'L', 0, 164, 'L', nw + 10, 150, 'L', 0, y, 'Z')} fill={shirt.base} />
      <path d={`M6 170 24 186 6 ${y}Z`} fill={shirt.shade} opacity=".5" />
    </>
  )
}

export function Waistcoat({ figure: { nw, jacket }, colour }: { figure: Figure; colour: string }) {
  return (
    <>
      <path d={path('M', -nw - 14, 214, 'L', 0, 252, 'L', nw + 14, 214, 'L', nw, 330, 'L', -nw, 330, 'Z')} fill={colour} />
      <path d="M0 252v60" stroke={jacket.dark} strokeWidth="2" opacity=".8" />
    </>
  )
}

/** A silk scarf, knotted at the side. */
export function Scarf({ nw, colour }: { nw: number; colour: string }) {
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

export function Badge() {
  return (
    <g transform="rotate(-4 -33 318)">
      <rect x="-58" y="296" width="50" height="60" rx="5" fill="#fff" stroke="#c9d2d0" strokeWidth="1.5" />
      <rect x="-51" y="304" width="17" height="20" rx="2" fill="#c9d8d4" />
      <path d="M-29 307h15M-29 314h15M-29 321h10" stroke="#9fb0ab" strokeWidth="2.6" />
    </g>
  )
}

export function Yoke({ figure: { sw, nw, up, jacket }, trim }: { figure: Figure; trim: string }) {
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

export function Pocket({ jacket, trim }: { jacket: Figure['jacket']; trim: string }) {
  return (
    <g fill="none" strokeLinecap="round">
      <path d="M-92 262h52v52q-26 10-52 0z" stroke={jacket.dark} strokeWidth="2" opacity=".6" />
      <path d="M-94 256h56v14l-28 7-28-7z" fill={jacket.lining} opacity=".9" />
      <path d="m-58 240 3 26" stroke="#2f3c3a" strokeWidth="4" />
      <path d="m-59 240 1 8" stroke={trim} strokeWidth="4.4" />
    </g>
  )
}
