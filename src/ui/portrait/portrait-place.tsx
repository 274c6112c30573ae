import { type ComponentType, type CSSProperties, lazy, Suspense } from 'react'
import { ratios } from './crops.ts'
import './portrait-place.css'
import type { PortraitProps } from './portrait.tsx'
import { tints } from './tints.ts'

// A face that cannot be fetched leaves its ground: the name is printed beside it.
const Portrait = lazy<ComponentType<PortraitProps>>(() =>
  import('./portrait.tsx').then((module) => ({ default: module.Portrait }), () => ({ default: () => null })),
)

export type PortraitPlaceProps = PortraitProps & {
  /** Stands on the person's own colour. */
  ground?: boolean | undefined
  round?: boolean | undefined
}

/** Keeps the room of a portrait and draws it once its code has come. */
export function PortraitPlace({ ground, round, ...portrait }: PortraitPlaceProps) {
  const tint = tints[portrait.who]
  const style: CSSProperties & Record<`--${string}`, string> = {
    '--ratio': ratios[portrait.crop ?? 'full'], '--ground': tint.ground, '--accent': tint.accent,
  }
  return (
    <span
      className="portrait-place"
      style={style}
      data-ground={ground || round || undefined}
      data-round={round || undefined}
    >
      <Suspense fallback={null}><Portrait {...portrait} /></Suspense>
    </span>
  )
}
