import './band-bar.css'

export type Band = 0 | 1 | 2 | 3 | 4

export type BandBarProps = {
  band: Band
  word: string
  /** The accessible name, such as “Band 3 of 5: Working”. */
  name: string
}

const segments: readonly Band[] = [0, 1, 2, 3, 4]

export function BandBar({ band, word, name }: BandBarProps) {
  return (
    <div className="band-bar" role="img" aria-label={name}>
      {segments.map((segment) => <span key={segment} className={segment <= band ? 'reached' : undefined} />)}
      <b>{word}</b>
    </div>
  )
}
