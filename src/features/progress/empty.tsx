import type { ReactNode } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { PracticeLine } from '../../ui/practice-line.tsx'
import { DAYS_AHEAD, DAYS_BACK } from './rows.ts'

/** Before any run: one empty line, and the way to begin. */
export function Empty({ action }: { action: ReactNode }) {
  const { t } = useTranslation()
  return (
    <div className="progress-empty">
      <PracticeLine name={t('progress.empty.line')} marks={[]} today={DAYS_BACK / (DAYS_BACK + DAYS_AHEAD)} />
      <p>{t('progress.empty.body')}</p>
      {action}
    </div>
  )
}
