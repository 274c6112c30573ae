import { useTranslation } from '../../i18n/use-translation.ts'
import { Button } from '../../ui/button.tsx'
import { PauseIcon } from '../../ui/icons/pause.tsx'
import { PlayIcon } from '../../ui/icons/play.tsx'
import { ReplayIcon } from '../../ui/icons/replay.tsx'
import type { Walk } from './use-walk.ts'

export type ActionsProps = {
  keys: boolean
  walk: Pick<Walk, 'watching' | 'watch' | 'playing' | 'play' | 'tryAgain'>
  /** Trying again is what stands out now. */
  isFirst: boolean
  isReadOnly: boolean
  /** Goes on to what comes after a second try; absent where nothing does. */
  onDecline: (() => void) | undefined
}

export function Actions({ keys, walk, isFirst, isReadOnly, onDecline }: ActionsProps) {
  const { t } = useTranslation()
  return (
    <div className="debrief-actions">
      {!isReadOnly && (
        <Button
          kind={isFirst ? 'primary' : 'secondary'}
          icon={<ReplayIcon size={18} />}
          keyCap={keys ? 'R' : undefined}
          onClick={walk.tryAgain}
        >
          {t('debrief.again')}
        </Button>
      )}
      <Watch keys={keys} {...walk} />
      {onDecline && <Button kind="quiet" onClick={onDecline}>{t('debrief.decline')}</Button>}
    </div>
  )
}

function Watch({ keys, watching, watch, playing, play }: Pick<ActionsProps, 'keys'> & ActionsProps['walk']) {
  const { t } = useTranslation()
  return (
    <>
      <Button icon={<PlayIcon size={18} />} keyCap={keys ? 'W' : undefined} disabled={watching === 'over'} onClick={watch}>
        {t(watching === 'closed' ? 'debrief.watch.start' : 'debrief.watch.next')}
      </Button>
      {watching === 'open' && (
        <Button kind="quiet" icon={playing ? <PauseIcon size={18} /> : undefined} onClick={() => play(!playing)}>
          {t(playing ? 'debrief.watch.pause' : 'debrief.watch.play')}
        </Button>
      )}
    </>
  )
}
