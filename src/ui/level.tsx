import './level.css'

export type LevelProps = {
  level: number
  of?: number | undefined
  /** The accessible name, such as “Level 2 of 3”. */
  name: string
}

export function Level({ level, of = 3, name }: LevelProps) {
  return (
    <span className="level" role="img" aria-label={name}>
      {Array.from({ length: of }, (_, index) => <span key={index} className={index < level ? 'reached' : undefined} />)}
    </span>
  )
}
