import { useTranslation } from '../i18n/use-translation.ts'
import { useStores } from '../state/use-stores.ts'
import { Button, LinkButton } from '../ui/button.tsx'
import { CopyText } from '../ui/copy-text.tsx'
import { Empty } from '../ui/empty.tsx'
import { addresses } from './addresses.ts'
import './alone.css'
import { Page } from './page.tsx'
import { reportOf } from './report.ts'
import { useTitle } from './use-title.ts'

type FailedProps = { error: Error; where: string; onTryAgain: () => void }

export function Failed({ error, where, onTryAgain }: FailedProps) {
  const { t } = useTranslation()
  const { attempts } = useStores()
  const attempt = Object.values(attempts.getState().all).find(({ id }) => location.hash.includes(id))
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
        <p className="caption">{t('app.failed.report')}</p>
        <CopyText
          text={reportOf({ attempt, error, where })}
          name={t('app.failed.name')}
          copy={t('app.failed.copy')}
          copied={t('app.failed.copied')}
          byHand={t('app.failed.byHand')}
        />
        <LinkButton kind="quiet" href={addresses.library}>{t('app.failed.library')}</LinkButton>
      </div>
    </Page>
  )
}
