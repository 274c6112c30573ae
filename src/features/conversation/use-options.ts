import { useTranslation } from '../../i18n/use-translation.ts'
import type { ReplyOption } from '../../ui/reply-list.tsx'
import type { HalfProps } from './parts.ts'
import type { Sitting } from './use-conversation.ts'

type Shown = Sitting['replies'][number]

export type Adorned = (reply: Shown) => Pick<ReplyOption, 'icon' | 'description'>

/** The replies of the turn as a list shows them. */
export function useOptions({ sitting, method, last }: Pick<HalfProps, 'sitting' | 'method' | 'last'>, adorned?: Adorned): ReplyOption[] {
  const { t } = useTranslation()
  const earlierOf = ({ key }: Shown) =>
    (last?.index === sitting.turn - 1 && last.reply === key ? { earlier: { text: t('conversation.again.last'), mark: last.mark } } : {})
  return sitting.replies.map((reply) => ({
    id: reply.key,
    words: reply.words ?? t('conversation.silence'),
    ...(sitting.visibility.coach && reply.act ? { label: method.acts[reply.act].play } : {}),
    ...earlierOf(reply),
    ...adorned?.(reply),
  }))
}
