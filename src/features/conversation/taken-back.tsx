import { useEffect, useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Toast } from '../../ui/toast.tsx'

/** Says that a reply was taken back, and how to undo that; gone after a while, when the tools still offer it. */
export function TakenBack({ open, onRedo }: { open: boolean; onRedo: () => void }) {
  const { t } = useTranslation()
  const [closed, setClosed] = useState(false)
  useEffect(() => {
    if (!open) setClosed(false)
  }, [open])
  return (
    <Toast
      open={open && !closed}
      message={t('conversation.takenBack')}
      action={{ label: t('conversation.redo'), onPress: onRedo }}
      onClose={() => setClosed(true)}
    />
  )
}
