import { useMemo } from 'react'
import { encode } from 'uqr'
import './qr-code.css'

export type QrCodeProps = {
  /** What a camera reads. */
  text: string
  /** The accessible name. */
  label: string
}

/** Light that a camera needs around the code, in modules. */
const BORDER = 4

/** The dark runs of each row. */
function drawnRows(rows: readonly (readonly boolean[])[]): string {
  return rows.map((row, y) => {
    const cells = row.map((dark) => (dark ? '1' : '0')).join('')
    return [...cells.matchAll(/1+/g)].map(({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`).join('')
  }).join('')
}

/** A QR code; dark on light in every theme, since not every camera reads the reverse. */
export function QrCode({ text, label }: QrCodeProps) {
  const { size, path } = useMemo(() => {
    const { size: modules, data } = encode(text, { ecc: 'M', border: BORDER })
    return { size: modules, path: drawnRows(data) }
  }, [text])
  return (
    <svg className="qr-code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <path d={path} />
    </svg>
  )
}
