import { useTranslation } from '../../i18n/use-translation.ts'
import { FootTools } from '../../ui/foot-bar.tsx'
import type { Sitting, Verbs } from './use-conversation.ts'
import { useTools } from './use-tools.tsx'

/** On phones the tools stand within reach of the thumb. */
export function TalkTools({ sitting, verbs }: { sitting: Sitting; verbs: Verbs }) {
  const { t } = useTranslation()
  const tools = useTools(sitting, verbs)
  return tools.length > 0 ? <FootTools label={t('conversation.tools')} tools={tools} /> : null
}
