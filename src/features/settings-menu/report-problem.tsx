import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Button } from '../../ui/button.tsx'
import { CopyText } from '../../ui/copy-text.tsx'

/** A text about this moment that the trainee may copy and send to whom they like; nothing is sent from here. */
export function ReportProblem({ report }: { report: () => string }) {
  const { t } = useTranslation()
  const [text, setText] = useState<string>()
  if (text === undefined) return <Button kind="quiet" onClick={() => setText(report())}>{t('settings.report.title')}</Button>
  return (
    <div className="settings-row">
      <h3>{t('settings.report.title')}</h3>
      <p className="caption">{t('settings.report.note')}</p>
      <CopyText
        text={text}
        name={t('settings.report.name')}
        copy={t('settings.report.copy')}
        copied={t('settings.report.copied')}
        byHand={t('settings.report.byHand')}
      />
    </div>
  )
}
