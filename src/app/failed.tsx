import { type ComponentType, lazy, Suspense } from 'react'
import { learnAll } from '../i18n/index.ts'
import { useTranslation } from '../i18n/use-translation.ts'
import { Button, LinkButton } from '../ui/button.tsx'
import { Empty } from '../ui/empty.tsx'
import { addresses } from './addresses.ts'
import './alone.css'
import { Page } from './page.tsx'
import { isUnreachable } from './unreachable.ts'
import { useTitle } from './use-title.ts'

type FailedProps = { error: Error; where: string; onTryAgain: () => void }
type ReportProps = Omit<FailedProps, 'onTryAgain'>

const beginAnew = () => location.reload()

/** A page that failed because nothing can be fetched does without its report. */
const Report = lazy<ComponentType<ReportProps>>(() => Promise.all([import('./failed-report.tsx'), learnAll()]).then(
  ([{ FailedReport }]) => ({ default: FailedReport }),
  () => ({ default: () => null }),
))

/** What failed for want of the network is tried from the start: a script that did not come is not asked for again. */
export function Failed({ error, where, onTryAgain }: FailedProps) {
  const { t } = useTranslation()
  const kind = isUnreachable(error) ? 'unreachable' : 'failed'
  useTitle(t(`app.${kind}.title`))
  return (
    <Page>
      <div className="alone">
        <Empty
          heading="h1"
          seats={[true, false]}
          broken
          title={t(`app.${kind}.title`)}
          action={<Button kind="primary" onClick={kind === 'failed' ? onTryAgain : beginAnew}>{t(`app.${kind}.again`)}</Button>}
        >
          {t(`app.${kind}.safe`)}
        </Empty>
        {kind === 'failed' && <Suspense fallback={null}><Report error={error} where={where} /></Suspense>}
        <LinkButton kind="quiet" href={addresses.library}>{t(`app.${kind}.library`)}</LinkButton>
      </div>
    </Page>
  )
}
