import { textOf, type DebriefMove, type MethodWords, type Script, type Ticket } from '../../engine/index.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Button } from '../../ui/button.tsx'
import { ReplyHead } from '../../ui/reply-head.tsx'
import { ReplyList, type ReplyOption } from '../../ui/reply-list.tsx'
import { Coach } from './coach.tsx'
import { TalkMeters } from './talk-meters.tsx'
import type { Sitting, Verbs } from './use-conversation.ts'
import { Weigh } from './weigh.tsx'

type YoursProps = {
  sitting: Sitting
  script: Script
  method: MethodWords
  last: DebriefMove<Ticket> | undefined
  isReadOnly: boolean
  verbs: Verbs
}

/** The first turns say which keys there are. */
const KEYS_TOLD = 3

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
  const { phase, turn, chosen, visibility } = sitting
  const isYours = phase === 'hearing' || phase === 'turn'
  return (
    <>
      {phase === 'weighing'
        ? <Weigh onSure={verbs.sure} onSkip={verbs.skip} />
        : (
          <ReplyHead
            title={t('conversation.yours')}
            hint={turn <= KEYS_TOLD ? t('conversation.keys', { count: options.length }) : undefined}
            aim={visibility.brief ? textOf(script, script.structure.briefing.goal) : undefined}
          />
        )}
      <ReplyList
        label={t('conversation.yours')}
        replies={options}
        lang={script.language}
        chosen={chosen}
        disabled={isReadOnly || !isYours}
        onChoose={(id) => verbs.reply(options.findIndex((option) => option.id === id) + 1)}
      />
    </>
  )
}

/** Below the line is you: where you stand, and what you may say. */
export function Yours(props: YoursProps) {
  const { sitting, script, verbs } = props
  const { t } = useTranslation()
  return (
    <>
      {sitting.visibility.meters && <TalkMeters sitting={sitting} />}
      {sitting.coach && <Coach lang={script.language}>{sitting.coach}</Coach>}
      {sitting.phase === 'ended'
        ? <div className="talk-end"><Button kind="primary" keyCap="Enter" onClick={verbs.review}>{t('conversation.debrief')}</Button></div>
        : <Replies {...props} />}
    </>
  )
}
