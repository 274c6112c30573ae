import { useDeferredValue } from 'react'
import type { Script } from '../../engine/index.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Course } from './course.tsx'
import { earningOf } from './earning.ts'
import { Foot } from './foot.tsx'
import { Intention } from './intention.tsx'
import { MissionLine } from './mission-line.tsx'
import { MomentColumn } from './moment-column.tsx'
import { MoveList } from './move-list.tsx'
import { oneLine } from './reading.ts'
import { Sections } from './sections.tsx'
import { Share } from './share.tsx'
import { SharedNotice } from './shared-notice.tsx'
import { Summary } from './summary.tsx'
import { Takes } from './takes.tsx'
import { useReview, type Reviewed, type ReviewState } from './use-review.ts'

/** A talk as a game is reviewed: what came of it, its course, one moment in full, all moves, and what was measured. */
export function Review(props: Reviewed) {
  const { attempt, debrief, before, method, addresses, language, linkOf, onKeep } = props
  const review = useReview(props)
  const { script, read, walk, opened, printing, selected } = review
  if (!script) return null
  const { title, briefing: { ask } } = script.structure
  return (
    <div className="debrief" data-all={opened.all || undefined}>
      {onKeep && <SharedNotice onKeep={onKeep} />}
      <Summary debrief={debrief} script={script} read={read} language={language}>
        <MissionLine {...{ attempt, debrief, method, language, read }} structure={script.structure} />
        <Takes {...props} />
      </Summary>
      <Course debrief={debrief} before={before?.debrief?.timeline.own} selected={selected} onSelect={walk.select} />
      <div className="debrief-columns">
        <MomentColumn {...props} review={review} script={script} />
        <MoveList moves={debrief.moves} points={debrief.points} {...{ selected, read, opened, printing }} onSelect={walk.select} />
      </div>
      {attempt.intention && <Intention ask={ask === undefined ? undefined : read(ask, language)} intention={attempt.intention} />}
      <Measured {...props} review={review} script={script} />
      <Foot attempt={attempt} title={oneLine(read(title, language))} addresses={addresses} linkOf={linkOf} />
    </div>
  )
}

type MeasuredProps = Reviewed & { review: ReviewState; script: Script }

/** Closed at first, and made once the moves stand: what was measured besides, and what can leave the device. */
function Measured(props: MeasuredProps) {
  const { debrief, method, language, review: { read, selected, show, isReadOnly }, script: { structure } } = props
  const { linkOf, isOwn, onDownload, announce } = props
  const { t } = useTranslation()
  const isLate = useDeferredValue(true, false)
  if (!isLate) return null
  const title = oneLine(read(structure.title, language))
  return (
    <Sections
      {...{ debrief, method, language, read, selected }}
      weighed={structure.weights}
      earning={earningOf(debrief.moves, read, t('debrief.silence'))}
      onShow={show}
      share={!isReadOnly && <Share {...{ linkOf, isOwn, title, onDownload, announce }} />}
    />
  )
}
