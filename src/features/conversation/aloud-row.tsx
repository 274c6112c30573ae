import { useTranslation } from '../../i18n/use-translation.ts'
import { Button } from '../../ui/button.tsx'
import { PauseIcon } from '../../ui/icons/pause.tsx'
import { PlayIcon } from '../../ui/icons/play.tsx'
import { SoundIcon } from '../../ui/icons/sound.tsx'
import './aloud.css'
import { Recorder } from './recorder.tsx'
import type { Aloud } from './use-aloud.ts'
import type { Clock } from './use-clock.ts'

/** Over the replies: the clock, their line once more, and the trainee's own voice. */
export function AloudRow({ aloud: { listen, recorded, clock } }: { aloud: Aloud }) {
  const { t } = useTranslation()
  return (
    <div className="aloud">
      {clock && <Remaining {...clock} />}
      {listen && <Button kind="tool" icon={<SoundIcon size={18} />} onClick={listen}>{t('voice.listen')}</Button>}
      {recorded && <Recorder {...recorded} />}
    </div>
  )
}

function Remaining({ left, isPaused, toggle }: Clock) {
  const { t } = useTranslation()
  return (
    <>
      <p className="aloud-clock numeric" role="timer">{t('voice.left', { left })}</p>
      <Button kind="tool" icon={isPaused ? <PlayIcon size={18} /> : <PauseIcon size={18} />} onClick={toggle}>
        {t(isPaused ? 'voice.resume' : 'voice.pause')}
      </Button>
    </>
  )
}
