import { useEffect, useRef } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { afterPaint } from '../../ui/after-paint.ts'
import { Button } from '../../ui/button.tsx'

type WeighProps = {
  onSure: (sure: boolean) => void
  onSkip: () => void
  /** Another tab's to answer. */
  disabled?: boolean
  /** The part of the letter that is asked about. */
  about?: string | undefined
}

/** At a key turn, before the answer is heard: how sure the trainee is of the reply just given. */
export function Weigh({ onSure, onSkip, disabled, about }: WeighProps) {
  const { t } = useTranslation()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => afterPaint(() => heading.current?.focus({ preventScroll: true })), [])
  return (
    <div className="weigh" role="group" aria-labelledby="weigh-title">
      <h2 ref={heading} id="weigh-title" tabIndex={-1}>{about ? t('conversation.weigh.part', { part: about }) : t('conversation.weigh.title')}</h2>
      <Button keyCap="1" disabled={disabled} onClick={() => onSure(true)}>{t('conversation.weigh.sure')}</Button>
      <Button keyCap="2" disabled={disabled} onClick={() => onSure(false)}>{t('conversation.weigh.unsure')}</Button>
      <Button kind="quiet" keyCap="Esc" disabled={disabled} onClick={onSkip}>{t('conversation.weigh.skip')}</Button>
    </div>
  )
}
