import { type ChangeEvent, useRef } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Button } from '../../ui/button.tsx'
import { DownloadIcon } from '../../ui/icons/download.tsx'
import { UploadIcon } from '../../ui/icons/upload.tsx'
import { CopyOutcome } from './copy-outcome.tsx'
import type { OpenedCopy } from './use-your-data.ts'

export type CopiesProps = { opened: OpenedCopy | undefined; onSave: () => void; onOpen: (file: File) => void }

/** Everything in one file of the trainee's, out and in. */
export function Copies({ opened, onSave, onOpen }: CopiesProps) {
  const { t } = useTranslation()
  const input = useRef<HTMLInputElement>(null)
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const [file] = currentTarget.files ?? []
    if (file) onOpen(file)
    currentTarget.value = ''
  }
  return (
    <div className="settings-row">
      <h3>{t('settings.copy.title')}</h3>
      <p className="caption">{t('settings.copy.note')}</p>
      <div className="settings-buttons">
        <Button icon={<DownloadIcon />} onClick={onSave}>{t('settings.copy.save')}</Button>
        <input ref={input} type="file" accept=".json,application/json" hidden aria-label={t('settings.copy.open')} onChange={choose} />
        <Button icon={<UploadIcon />} onClick={() => input.current?.click()}>{t('settings.copy.open')}</Button>
      </div>
      <div role="status" className="settings-outcome">{opened && <CopyOutcome {...opened} />}</div>
    </div>
  )
}
