import type { Attempt } from '../../engine/index.ts'
import { useTranslation } from '../../i18n/use-translation.ts'

export type LaterTakesProps = { takes: readonly Attempt[]; addressOf: (attempt: Attempt) => string }

/** The ways to the second tries that branched from an attempt, and what they came to. */
export function LaterTakes({ takes, addressOf }: LaterTakesProps) {
  const { t } = useTranslation()
  return takes.map((take) => {
    const blanks = { turn: (take.from?.move ?? 0) + 1, overall: take.frozen?.overall }
    return (
      <li key={take.id}>
        <a className="debrief-link" href={addressOf(take)}>
          {t(blanks.overall === undefined ? 'debrief.take.later' : 'debrief.take.laterScored', blanks)}
        </a>
      </li>
    )
  })
}
