import { lazy, type ReactNode, Suspense } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Button } from '../../ui/button.tsx'
import { Later } from '../../ui/later.tsx'
import { ReplyList } from '../../ui/reply-list.tsx'
import { Covered } from './covered.tsx'
import type { HalfProps } from './parts.ts'
import { TalkMeters } from './talk-meters.tsx'
import { TurnHead } from './turn-head.tsx'
import { type Adorned, useOptions } from './use-options.ts'
import { Weigh } from './weigh.tsx'

const speaks = ({ listen, recorded, clock }: YoursProps['aloud']) => Boolean(listen ?? recorded ?? clock)

/** Most talks are silent ones. */
const AloudRow = lazy(async () => ({ default: (await import('./aloud-row.tsx')).AloudRow }))

type YoursProps = HalfProps & {
  /** What is asked for; “Your reply” unless said. */
  title?: string
  /** What stands beside the words of a reply. */
  adorned?: Adorned
}

function Replies({ title, adorned, ...props }: YoursProps) {
  const { sitting, script, isReadOnly, isCovered, aloud, verbs, onPoint } = props
  const { t } = useTranslation()
  const options = useOptions(props, adorned)
  const { phase, turn, chosen } = sitting
  const isAnswered = phase === 'weighing' || phase === 'reaction'
  return (
    <>
      {phase === 'weighing'
        ? <Weigh onSure={verbs.sure} onSkip={verbs.skip} disabled={isReadOnly} />
        : <Later><TurnHead sitting={sitting} script={script} title={title ?? t('conversation.yours')} /></Later>}
      {!isReadOnly && speaks(aloud) && <Suspense fallback={null}><AloudRow aloud={aloud} /></Suspense>}
      {isCovered && <Covered onUncover={verbs.uncover} />}
      {!isCovered && (
        <ReplyList
          key={turn}
          label={t('conversation.yours')}
          replies={options}
          lang={script.language}
          chosen={chosen}
          disabled={isReadOnly || isAnswered}
          onChoose={(id) => verbs.reply(options.findIndex((option) => option.id === id) + 1)}
          onPoint={adorned && onPoint}
        />
      )}
    </>
  )
}

function ToDebrief({ onReview, disabled }: { onReview: () => void; disabled: boolean }): ReactNode {
  const { t } = useTranslation()
  return (
    <div className="talk-end">
      <Button kind="primary" keyCap="Enter" disabled={disabled} onClick={onReview}>{t('conversation.debrief')}</Button>
    </div>
  )
}

/** Below the line is you: where you stand, and what you may say. */
export function Yours(props: YoursProps) {
  const { sitting, verbs, isReadOnly } = props
  return (
    <>
      {sitting.visibility.meters && <Later><TalkMeters sitting={sitting} /></Later>}
      {sitting.phase === 'ended' ? <ToDebrief onReview={verbs.review} disabled={isReadOnly} /> : <Replies {...props} />}
    </>
  )
}
