import { textOf, type Script } from '../../engine/index.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { ReplyHead } from '../../ui/reply-head.tsx'
import { Coach } from './coach.tsx'
import type { Sitting } from './use-conversation.ts'
import { usePartName } from './use-part-name.ts'

type TurnHeadProps = { sitting: Sitting; script: Script; title: string }

/** The first turns say which keys there are. */
const KEYS_TOLD = 3

/** Over the replies: what the coach has to say, or the aim of the talk. */
export function TurnHead({ sitting, script, title }: TurnHeadProps) {
  const { t } = useTranslation()
  const nameOf = usePartName('letter')
  const { turn, replies, coach, coachOn, visibility } = sitting
  if (coach)
    return <Coach title={title} lang={script.language}>{coachOn ? t('conversation.coachOn', { part: nameOf(coachOn), words: coach }) : coach}</Coach>
  return (
    <ReplyHead
      title={title}
      hint={turn <= KEYS_TOLD ? t('conversation.keys', { count: replies.length }) : undefined}
      aim={visibility.brief ? textOf(script, script.structure.briefing.goal) : undefined}
    />
  )
}
