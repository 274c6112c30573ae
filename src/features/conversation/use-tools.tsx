import { useTranslation } from '../../i18n/use-translation.ts'
import type { Tool } from '../../ui/foot-bar.tsx'
import { BriefIcon } from '../../ui/icons/brief.tsx'
import { HintIcon } from '../../ui/icons/hint.tsx'
import { LogIcon } from '../../ui/icons/log.tsx'
import { RedoIcon } from '../../ui/icons/redo.tsx'
import { UndoIcon } from '../../ui/icons/undo.tsx'
import type { Sitting, Verbs } from './use-conversation.ts'

/** The tools that the setting allows, in the order of the bar. */
export function useTools({ visibility, canHint, canTakeBack, canRedo }: Sitting, verbs: Verbs): Tool[] {
  const { t } = useTranslation()
  const { log, brief, hint, takeBack } = visibility
  return [
    ...(log ? [{ id: 'log', label: t('conversation.log.tool'), icon: <LogIcon />, keyCap: 'L', onPress: () => verbs.open('log') }] : []),
    ...(brief ? [{ id: 'brief', label: t('conversation.brief.tool'), icon: <BriefIcon />, keyCap: 'B', onPress: () => verbs.open('brief') }] : []),
    ...(hint === undefined ? [] : [{
      id: 'hint', label: t('conversation.hint.tool'), icon: <HintIcon />, keyCap: 'H',
      onPress: () => verbs.open('hint'), disabled: !canHint,
    }]),
    ...(takeBack ? [{ id: 'take-back', label: t('conversation.takeBack'), icon: <UndoIcon />, keyCap: 'Z', onPress: verbs.takeBack, disabled: !canTakeBack }] : []),
    ...(canRedo ? [{ id: 'redo', label: t('conversation.redo'), icon: <RedoIcon />, onPress: verbs.redo }] : []),
  ]
}
