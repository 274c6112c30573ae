import { useTranslation } from '../../i18n/use-translation.ts'
import { LinkButton } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Look } from './look.tsx'
import { ReportProblem } from './report-problem.tsx'
import './settings.css'
import { Talk } from './talk.tsx'
import { useSettingsMenu } from './use-settings-menu.ts'

export type SettingsPanelProps = {
  open: boolean
  onClose: () => void
  /** Where all settings stand, the trainee's data among them. */
  settings: string
  /** What a report of this moment says, where there is a line to report. */
  report?: (() => string) | undefined
}

/** What can be changed in the middle of anything. */
export function SettingsPanel({ open, onClose, settings, report }: SettingsPanelProps) {
  const { t } = useTranslation()
  const chosen = useSettingsMenu()
  return (
    <Dialog open={open} onClose={onClose} title={t('settings.title')} closeLabel={t('settings.close')}>
      <div className="settings">
        <Look chosen={chosen} />
        <Talk chosen={chosen} />
        {report && <ReportProblem report={report} />}
        <LinkButton href={settings} onClick={onClose}>{t('settings.all')}</LinkButton>
      </div>
    </Dialog>
  )
}
