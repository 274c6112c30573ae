import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { RemoveIcon } from '../../ui/icons/remove.tsx'

export type EraseProps = { attempts: number; scenarios: number; onSave: () => void; onErase: () => Promise<void> }

function Going({ attempts, scenarios }: Pick<EraseProps, 'attempts' | 'scenarios'>) {
  const { t } = useTranslation()
  return (
    <>
      <p>{t('settings.erase.names')}</p>
      <ul className="settings-going">
        <li>{t('settings.erase.attempts', { count: attempts })}</li>
        <li>{t('settings.erase.scenarios', { count: scenarios })}</li>
        <li>{t('settings.erase.settings')}</li>
      </ul>
      <p>{t('settings.erase.undo')}</p>
    </>
  )
}

/** Names what goes and offers the copy first. */
export function Erase({ attempts, scenarios, onSave, onErase }: EraseProps) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  const erase = async () => {
    await onErase()
    setOpen(false)
  }
  const actions = (
    <>
      <Button kind="primary" onClick={onSave}>{t('settings.erase.copy')}</Button>
      <Button grave onClick={erase}>{t('settings.erase.erase')}</Button>
    </>
  )
  return (
    <div className="settings-row">
      <h3>{t('settings.erase.title')}</h3>
      <p className="caption">{t('settings.erase.note')}</p>
      <Button grave icon={<RemoveIcon />} onClick={() => setOpen(true)}>{t('settings.erase.open')}</Button>
      <Dialog open={isOpen} onClose={() => setOpen(false)} title={t('settings.erase.ask')} closeLabel={t('settings.close')} actions={actions}>
        <Going attempts={attempts} scenarios={scenarios} />
      </Dialog>
    </div>
  )
}
