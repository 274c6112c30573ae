import { textOf, type Script } from '../../engine/index.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { ReplyHead } from '../../ui/reply-head.tsx'
import { Coach } from './coach.tsx'
import type { Sitting, Verbs } from './use-conversation.ts'
import { usePartName } from './use-part-name.ts'
import { Weigh } from './weigh.tsx'

type TurnHeadProps = { sitting: Sitting; script: Script; verbs: Verbs; title: string }

/** The first turns say which keys there are. */
const KEYS_TOLD = 3

/** Over the replies: what is asked of the trainee, what the coach has to say, or the aim of the talk. */
export function TurnHead({ sitting, script, verbs, title }: TurnHeadProps) {
  const { t } = useTranslation()
  const nameOf = usePartName('letter')
  const { phase, turn, replies, coach, coachOn, visibility } = sitting
  if (phase === 'weighing') return <Weigh onSure={verbs.sure} onSkip={verbs.skip} />
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
