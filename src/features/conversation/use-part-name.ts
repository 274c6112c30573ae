import type { Part } from '../../engine/index.ts'
import { useTranslation } from '../../i18n/use-translation.ts'

/** What a part of a letter or an e-mail is called. */
export function usePartName(kind: 'letter' | 'email'): (part: Part) => string {
  const { t } = useTranslation()
  return (part) => t(`conversation.${kind}.parts.${part}`)
}
