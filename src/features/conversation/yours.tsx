import type { DebriefMove, MethodWords, Script, Ticket } from '../../engine/index.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Button } from '../../ui/button.tsx'
import { ReplyList, type ReplyOption } from '../../ui/reply-list.tsx'
import { TalkMeters } from './talk-meters.tsx'
import { TurnHead } from './turn-head.tsx'
import type { Sitting, Verbs } from './use-conversation.ts'

type YoursProps = {
  sitting: Sitting
  script: Script
  method: MethodWords
  last: DebriefMove<Ticket> | undefined
  isReadOnly: boolean
  verbs: Verbs
}

function useOptions({ sitting, method, last }: YoursProps): ReplyOption[] {
  const { t } = useTranslation()
  const earlierOf = ({ key }: Sitting['replies'][number]) =>
    (last?.index === sitting.turn - 1 && last.reply === key ? { earlier: { text: t('conversation.again.last'), mark: last.mark } } : {})
  return sitting.replies.map((reply) => ({
    id: reply.key,
    words: reply.words ?? t('conversation.silence'),
    ...(sitting.visibility.coach && reply.act ? { label: method.acts[reply.act].play } : {}),
    ...earlierOf(reply),
  }))
}

function Replies(props: YoursProps) {
  const { sitting, script, isReadOnly, verbs } = props
  const { t } = useTranslation()
  const options = useOptions(props)
  const { phase, turn, chosen } = sitting
  const isAnswered = phase === 'weighing' || phase === 'reaction'
  return (
    <>
      <TurnHead sitting={sitting} script={script} verbs={verbs} />
      <ReplyList
        key={turn}
        label={t('conversation.yours')}
        replies={options}
        lang={script.language}
        chosen={chosen}
        disabled={isReadOnly || isAnswered}
        onChoose={(id) => verbs.reply(options.findIndex((option) => option.id === id) + 1)}
      />
    </>
  )
}

/** Below the line is you: where you stand, and what you may say. */
export function Yours(props: YoursProps) {
  const { sitting, verbs } = props
  const { t } = useTranslation()
  return (
    <>
      {sitting.visibility.meters && <TalkMeters sitting={sitting} />}
      {sitting.phase === 'ended'
        ? <div className="talk-end"><Button kind="primary" keyCap="Enter" onClick={verbs.review}>{t('conversation.debrief')}</Button></div>
        : <Replies {...props} />}
    </>
  )
}
