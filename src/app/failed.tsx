import { useTranslation } from '../i18n/use-translation.ts'
import { useStores } from '../state/use-stores.ts'
import { Button, LinkButton } from '../ui/button.tsx'
import { Empty } from '../ui/empty.tsx'
import { addresses } from './addresses.ts'
import './alone.css'
import { Page } from './page.tsx'
import { useAnnounce } from './use-announce.ts'
import { useTitle } from './use-title.ts'

type FailedProps = { error: Error; where: string; onTryAgain: () => void }

/** What happened, in keys and traces only: nothing that anybody wrote. */
function useReport({ error, where }: Omit<FailedProps, 'onTryAgain'>): string {
  const { attempts } = useStores()
  const attempt = Object.values(attempts.getState().all).find(({ id }) => location.hash.includes(id))
  const played = attempt && [
    `scenario ${attempt.scenario} ${attempt.version}, rules ${attempt.rulesHash}, words ${attempt.wordsHash}`,
    `variant ${attempt.variant}, seed ${attempt.seed}, ${attempt.setting}`,
    `replies ${attempt.replies.map(({ turn, reply }) => `${turn}/${reply}`).join(' ')}`,
  ]
  return [location.hash, navigator.userAgent, ...(played ?? []), error.stack ?? error.message, where.trim()].join('\n')
}

export function Failed({ error, where, onTryAgain }: FailedProps) {
  const { t } = useTranslation()
  const announce = useAnnounce()
  const report = useReport({ error, where })
  const copy = async () => {
    await navigator.clipboard?.writeText(report)
    announce(t('app.failed.copied'))
  }
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
        <textarea readOnly rows={8} value={report} aria-label={t('app.failed.copy')} />
        <Button onClick={copy}>{t('app.failed.copy')}</Button>
        <LinkButton kind="quiet" href={addresses.library}>{t('app.failed.library')}</LinkButton>
      </div>
    </Page>
  )
}
