import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Toast } from '../../ui/toast.tsx'

type TakenBackProps = {
  open: boolean
  /** Replies given so far: another number is another take-back. */
  given: number
  onRedo: () => void
}

/** Says that a reply was taken back, and how to undo that; gone after a while, when the tools still offer it. */
export function TakenBack({ open, given, onRedo }: TakenBackProps) {
  const { t } = useTranslation()
  const [closedAt, setClosedAt] = useState<number>()
  return (
    <Toast
      open={open && closedAt !== given}
      message={t('conversation.takenBack')}
      action={{ label: t('conversation.redo'), onPress: onRedo }}
      onClose={() => setClosedAt(given)}
    />
  )
}
