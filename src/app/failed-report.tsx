import { useTranslation } from '../i18n/use-translation.ts'
import { useStores } from '../state/use-stores.ts'
import { CopyText } from '../ui/copy-text.tsx'
import { reportOf } from './report.ts'

/** What happened, to be copied; nothing is sent from here. */
export function FailedReport({ error, where }: { error: Error; where: string }) {
  const { t } = useTranslation()
  const { attempts } = useStores()
  const attempt = Object.values(attempts.getState().all).find(({ id }) => window.location.hash.includes(id))
  return (
    <>
      <p className="caption">{t('failure.report')}</p>
      <CopyText
        text={reportOf({ attempt, error, where })}
        name={t('failure.name')}
        copy={t('failure.copy')}
        copied={t('failure.copied')}
        byHand={t('failure.byHand')}
      />
    </>
  )
}
