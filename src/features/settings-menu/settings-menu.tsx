import { lazy, Suspense, useState } from 'react'
import { learnAll } from '../../i18n/index.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { SettingsIcon } from '../../ui/icons/settings.tsx'

const Panel = lazy(async () => {
  const [{ SettingsPanel }] = await Promise.all([import('./settings-panel.tsx'), learnAll()])
  return { default: SettingsPanel }
})

export type SettingsMenuProps = {
  /** Where all settings stand. */
  settings: string
  /** What a report of this moment says, where there is a line to report. */
  report?: (() => string) | undefined
}

/** Stands in the top bar of every screen. */
export function SettingsMenu(props: SettingsMenuProps) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState<boolean>()
  return (
    <>
      <IconButton label={t('app.settings')} icon={<SettingsIcon />} onClick={() => setOpen(true)} />
      {isOpen !== undefined && <Suspense fallback={null}><Panel open={isOpen} onClose={() => setOpen(false)} {...props} /></Suspense>}
    </>
  )
}
