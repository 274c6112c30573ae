import type { MethodWords } from '../../engine/index.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import type { Sitting } from './use-conversation.ts'

type HintDialogProps = {
  open: boolean
  sitting: Sitting
  method: MethodWords
  onShow: () => void
  onClose: () => void
}

/** The if–then line of a principle. Where it has a price, the price stands before it. */
export function HintDialog({ open, sitting, method, onShow, onClose }: HintDialogProps) {
  const { t } = useTranslation()
  const { hint, hinted, visibility } = sitting
  const principle = method.principles[hint ?? '']
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={principle && hinted ? principle.name : t('conversation.hint.title')}
      closeLabel={t('conversation.hint.close')}
      actions={!hinted && <Button kind="primary" onClick={onShow}>{t('conversation.hint.show')}</Button>}
    >
      <p className="talk-hint">
        {hinted ? (principle?.rule ?? t('conversation.hint.none')) : t('conversation.hint.price', { price: visibility.hint })}
      </p>
    </Dialog>
  )
}
