import type { CSSProperties } from 'react'
import { type Crop, ratios, views } from './crops.ts'
import './portrait-place.css'
import './portrait.css'
import type { Mood } from './poses.ts'
import type { PersonId } from './tints.ts'

export type PortraitPictureProps = {
  who: PersonId
  mood?: Mood | undefined
  crop?: Crop | undefined
  glass?: boolean | undefined
  /** Fetched once it comes near the window. */
  late?: boolean | undefined
}

/** Where the build has put the drawing of a face. */
const addressOf = (who: PersonId, mood: Mood, crop: Crop) =>
  `${import.meta.env.BASE_URL}faces/${who}-${mood}.svg#svgView(viewBox(${views[crop].replaceAll(' ', ',')}))`

/** A face that will never move, beside its printed name: a picture, so that a list of faces costs no code. */
export function PortraitPicture({ who, mood = 'neutral', crop = 'full', glass, late }: PortraitPictureProps) {
  const [, , width, height] = views[crop].split(' ')
  const style: CSSProperties & Record<'--ratio', string> = { '--ratio': ratios[crop] }
  const face = glass ? 'neutral' : mood
  const picture = (
    <img
      className="portrait"
      src={addressOf(who, face, crop)}
      alt=""
      width={width}
      height={height}
      decoding="async"
      loading={late ? 'lazy' : undefined}
    />
  )
  return <span className="portrait-place" style={style}>{glass ? <span className="portrait-glass">{picture}</span> : picture}</span>
}
