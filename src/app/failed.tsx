import { type ComponentType, lazy, Suspense } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { Button, LinkButton } from '../ui/button.tsx'
import { Empty } from '../ui/empty.tsx'
import { addresses } from './addresses.ts'
import './alone.css'
import { Page } from './page.tsx'
import { useTitle } from './use-title.ts'

type FailedProps = { error: Error; where: string; onTryAgain: () => void }
type ReportProps = Omit<FailedProps, 'onTryAgain'>

/** A page that failed because nothing can be fetched does without its report. */
const Report = lazy<ComponentType<ReportProps>>(() => import('./failed-report.tsx').then(
  ({ FailedReport }) => ({ default: FailedReport }),
  () => ({ default: () => null }),
))

export function Failed({ error, where, onTryAgain }: FailedProps) {
  const { t } = useTranslation()
  useTitle(t('app.failed.title'))
  return (
    <Page>
      <div className="alone">
        <Empty
          heading="h1"
          seats={[true, false]}
          broken
          title={t('app.failed.title')}
          action={<Button kind="primary" onClick={onTryAgain}>{t('app.failed.again')}</Button>}
        >
          {t('app.failed.safe')}
        </Empty>
        <Suspense fallback={null}><Report error={error} where={where} /></Suspense>
        <LinkButton kind="quiet" href={addresses.library}>{t('app.failed.library')}</LinkButton>
      </div>
    </Page>
  )
}
