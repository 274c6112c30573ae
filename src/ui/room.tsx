import { memo, type ReactNode } from 'react'
import './room.css'

const litWindows = [
  [150, 210], [164, 210], [150, 228], [226, 270], [268, 178], [282, 178], [268, 196], [282, 214],
  [390, 210], [404, 228], [446, 186], [460, 186], [460, 204], [518, 262], [532, 262],
] as const

function Room({ children }: { children: ReactNode }) {
  return (
    <svg className="stage-room" viewBox="0 0 1280 400" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
      <path fill="var(--wall)" d="M0 0h1280v400H0z" />
      {children}
    </svg>
  )
}

function Plant() {
  return (
    <g transform="translate(1120 170)">
      <path fill="var(--leaf)" d="M34 186c0-80 8-120 42-160-52 12-66 62-56 118-14-44-40-62-70-62 22 16 42 50 58 104z" />
      <path fill="var(--leaf-2)" d="M30 186c8-52 30-86 72-96-20 26-44 56-52 96z" />
      <path fill="var(--wall-3)" d="M8 184h62l-8 46H16z" />
    </g>
  )
}

export const MeetingRoom = memo(function MeetingRoom() {
  return (
    <Room>
      <path fill="var(--glass)" d="M90 30h470v290H90z" />
      <path fill="var(--glass-2)" d="M90 320V232h46v-40h58v66h40v-98h64v120h34v-70h52v40h44v-92h60v92h72v74z" />
      {litWindows.map(([x, y], index) => (
        <rect
          key={index}
          fill="var(--lit)"
          x={x}
          y={y}
          width="7"
          height="9"
          rx="1"
          opacity={0.45 + (index % 3) * 0.2}
        />
      ))}
      <path fill="none" stroke="var(--wall-2)" strokeWidth="10" d="M90 30h470v290H90zM247 30v290M404 30v290" />
      <path fill="var(--light)" opacity=".34" d="M560 60 1010 400H690L560 300Z" />
      <path fill="var(--wall-2)" opacity=".55" d="M0 352h1280v48H0z" />
      <Plant />
    </Room>
  )
})

/** Their own place: a door left open, samples on a shelf. */
export const VisitRoom = memo(function VisitRoom() {
  return (
    <Room>
      <path fill="var(--glass)" d="M120 60h190v292H120z" />
      <path fill="var(--glass-2)" d="M120 262h62v-46h60v64h68v72H120z" />
      <path fill="none" stroke="var(--wall-2)" strokeWidth="10" d="M120 357V60h190v297M310 66l74 26v268" />
      <path fill="var(--light)" opacity=".34" d="M310 130 800 400H520L310 300Z" />
      <path fill="var(--wall-2)" opacity=".55" d="M0 352h1280v48H0z" />
      <path fill="none" stroke="var(--wall-2)" strokeWidth="10" d="M930 150h280M930 262h280" />
      <path
        fill="var(--wall-3)"
        opacity=".6"
        d="M952 92h52v53h-52zM1012 108h64v37h-64zM1140 100h44v45h-44zM966 206h78v51h-78zM1104 198h60v59h-60z"
      />
      <path fill="var(--wall-3)" d="M1086 118h40v27h-40zM1050 222h46v35h-46z" />
      <path fill="var(--leaf)" d="M1172 257c0-34 4-50 20-66-24 6-30 28-26 50-6-16-16-24-28-24 10 8 16 20 22 40z" />
    </Room>
  )
})

export const CallRoom = memo(function CallRoom() {
  return (
    <Room>
      {[90, 150, 210, 270, 330, 390, 450].map((radius) => (
        <circle key={radius} fill="none" stroke="var(--wall-2)" strokeWidth="2" cx="228" cy="400" r={radius} />
      ))}
    </Room>
  )
})
