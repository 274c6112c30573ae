import { useTranslation } from '../../i18n/use-translation.ts'
import { Button } from '../../ui/button.tsx'
import { PlayIcon } from '../../ui/icons/play.tsx'
import { ReplayIcon } from '../../ui/icons/replay.tsx'

export type ActionsProps = {
  keys: boolean
  /** The best line is open and has another step. */
  watching: 'closed' | 'open' | 'over'
  onTryAgain: () => void
  onWatch: () => void
}

export function Actions({ keys, watching, onTryAgain, onWatch }: ActionsProps) {
  const { t } = useTranslation()
  return (
    <div className="debrief-actions">
      <Button kind="primary" icon={<ReplayIcon size={18} />} keyCap={keys ? 'R' : undefined} onClick={onTryAgain}>
        {t('debrief.again')}
      </Button>
      <Button icon={<PlayIcon size={18} />} keyCap={keys ? 'W' : undefined} disabled={watching === 'over'} onClick={onWatch}>
        {t(watching === 'closed' ? 'debrief.watch.start' : 'debrief.watch.next')}
      </Button>
    </div>
  )
}
