import { lazy, Suspense } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Button } from '../../ui/button.tsx'
import { DownloadIcon } from '../../ui/icons/download.tsx'
import { PrintIcon } from '../../ui/icons/print.tsx'
import { ShareIcon } from '../../ui/icons/share.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Fold } from './fold.tsx'
import type { Rehearsal } from './rehearsal.ts'
import { useShare } from './use-share.ts'

const QrCode = lazy(async () => ({ default: (await import('../../ui/qr-code.tsx')).QrCode }))

export type ShareProps = Pick<Rehearsal, 'linkOf' | 'isOwn' | 'onDownload' | 'announce'> & { title: string }

/** What can leave this device, and what it holds: a link, a picture of it, a file, a sheet. */
export function Share({ linkOf, isOwn, title, onDownload, announce }: ShareProps) {
  const { t } = useTranslation()
  return (
    <Fold title={t('debrief.sharing.title')} late>
      <Linked linkOf={linkOf} isOwn={isOwn} title={title} announce={announce} />
      <div className="debrief-actions">
        <Button icon={<PrintIcon size={18} />} onClick={() => window.print()}>{t('debrief.sharing.print')}</Button>
        <Button icon={<DownloadIcon size={18} />} onClick={onDownload}>{t('debrief.sharing.download')}</Button>
      </div>
      <p className="caption">{t('debrief.sharing.file')}</p>
    </Fold>
  )
}

type LinkedProps = Pick<ShareProps, 'linkOf' | 'isOwn' | 'title' | 'announce'>

function Linked({ linkOf, ...props }: LinkedProps) {
  const link = linkOf()
  return link && <Link link={link} {...props} />
}

type LinkProps = Omit<LinkedProps, 'linkOf'> & { link: string }

function Link({ link, isOwn, title, announce }: LinkProps) {
  const { t } = useTranslation()
  const { share, canShare, sent } = useShare({ title, link, onSent: (how) => announce(t(`debrief.sharing.${how}`)) })
  return (
    <>
      <p>{t('debrief.sharing.holds')}</p>
      {isOwn && <Notice kind="warning">{t('debrief.sharing.own')}</Notice>}
      <div className="debrief-actions">
        <Button icon={<ShareIcon size={18} />} onClick={share}>{t(canShare ? 'debrief.sharing.send' : 'debrief.sharing.copy')}</Button>
        {sent && <span className="caption">{t(`debrief.sharing.${sent}`)}</span>}
      </div>
      {sent === 'byHand' && <input readOnly className="debrief-address" aria-label={t('debrief.sharing.address')} value={link} />}
      <div className="debrief-qr">
        <Suspense fallback={null}><QrCode text={link} label={t('debrief.sharing.qr')} /></Suspense>
      </div>
    </>
  )
}
