import { useTranslation } from '../../i18n/use-translation.ts'
import { Button, LinkButton } from '../../ui/button.tsx'
import { PrintIcon } from '../../ui/icons/print.tsx'

export type BarProps = {
  /** The talk that can be continued. */
  going: { turn: number; href: string; onStartAgain: (() => void) | undefined } | undefined
  /** A model conversation to look at first. */
  example: string | undefined
  /** What Enter presses. */
  holdWayIn: (element: HTMLElement | null) => void
}

/** The way in, always in sight. */
export function Bar({ going, example, holdWayIn }: BarProps) {
  const { t } = useTranslation()
  const isExam = going !== undefined && !going.onStartAgain
  return (
    <footer className="briefing-bar">
      {going
        ? (
          <LinkButton ref={holdWayIn} kind="primary" keyCap="Enter" href={going.href}>
            {t('briefing.continue', { turn: going.turn })}
          </LinkButton>
        )
        : <Button ref={holdWayIn} type="submit" kind="primary" keyCap="Enter">{t('briefing.begin')}</Button>}
      {going?.onStartAgain && <Button kind="quiet" onClick={going.onStartAgain}>{t('briefing.again')}</Button>}
      {example && <LinkButton kind="quiet" href={example}>{t('briefing.example')}</LinkButton>}
      <Button icon={<PrintIcon size={18} />} onClick={() => window.print()}>{t('briefing.print')}</Button>
      {isExam ? <p className="caption" data-told>{t('briefing.exam')}</p> : !example && <p className="caption">{t('briefing.saved')}</p>}
    </footer>
  )
}
