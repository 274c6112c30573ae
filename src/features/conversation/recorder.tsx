import { useTranslation } from '../../i18n/use-translation.ts'
import { Button, LinkButton } from '../../ui/button.tsx'
import { DownloadIcon } from '../../ui/icons/download.tsx'
import { MicrophoneIcon } from '../../ui/icons/microphone.tsx'
import type { Recorded } from './use-aloud.ts'

/** The trainee's own reply: recorded on request, heard again, and gone on leaving unless it is kept as a file. */
export function Recorder({ recording, start, stop, discard }: Recorded) {
  const { t } = useTranslation()
  const { phase } = recording
  const isOn = phase === 'recording'
  return (
    <>
      <Button
        kind="tool"
        icon={<MicrophoneIcon size={18} />}
        aria-disabled={phase === 'asking' || undefined}
        data-on={isOn || undefined}
        onClick={() => (isOn ? stop() : phase === 'asking' || void start())}
      >
        {t(`voice.${phase}`)}
      </Button>
      <p className="aloud-state" role="status">
        {isOn && t('voice.running')}
        {phase === 'fault' && t(`voice.faults.${recording.fault}`)}
      </p>
      {phase === 'recorded' && (
        <>
          {/* oxlint-disable-next-line jsx-a11y/media-has-caption -- it is the trainee's own voice, just recorded */}
          <audio controls src={recording.address} aria-label={t('voice.yours')} />
          <LinkButton kind="tool" icon={<DownloadIcon size={18} />} href={recording.address} download={recording.file}>
            {t('voice.keep')}
          </LinkButton>
          <Button kind="tool" onClick={discard}>{t('voice.discard')}</Button>
        </>
      )}
    </>
  )
}
