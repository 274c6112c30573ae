import type { ReactNode } from 'react'
import type { Attempt, Debrief, Ticket } from '../../engine/index.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { practiceOf, remarksOn } from './remarks.ts'

export type NotesProps = {
  attempt: Attempt
  debrief: Debrief<Ticket>
  /** The record was made under other rules. */
  outdated: boolean
  /** The take before, for a second try. */
  firstTake: ReactNode
  /** Second tries that branched from this one. */
  laterTakes: ReactNode
}

/** What has to be said about the score besides the number. */
export function Notes({ attempt, debrief, outdated, firstTake, laterTakes }: NotesProps) {
  const { t } = useTranslation()
  const practice = practiceOf(attempt).map((reason) => t(`debrief.practice.${reason}`)).join(t('debrief.practice.and'))
  return (
    <ul className="debrief-notes caption">
      {remarksOn(debrief).map(({ key, ...blanks }) => <li key={key}>{t(`debrief.remarks.${key}`, blanks)}</li>)}
      {practice && <li>{t('debrief.practice.note', { reasons: practice })}</li>}
      {attempt.from && <li>{t('debrief.take.from', { turn: attempt.from.move + 1 })} {firstTake}</li>}
      {laterTakes}
      {attempt.kind === 'shared' && <li>{t('debrief.remarks.shared')}</li>}
      {outdated && <li>{t('debrief.remarks.outdated')}</li>}
    </ul>
  )
}
