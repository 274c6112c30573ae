import { useMemo } from 'react'
import type { Debrief, Language, Ticket } from '../../engine/index.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Course } from './course.tsx'
import { earningOf } from './earning.ts'
import { FirstTake } from './first-take.tsx'
import { Foot } from './foot.tsx'
import { Intention } from './intention.tsx'
import { MoveList } from './move-list.tsx'
import { Notes } from './notes.tsx'
import { OpenedMoment } from './opened-moment.tsx'
import { oneLine, readIn, scriptIn } from './reading.ts'
import type { Rehearsal } from './rehearsal.ts'
import { Sections } from './sections.tsx'
import { Summary } from './summary.tsx'
import { useWalk } from './use-walk.ts'

export type ReviewProps = Rehearsal & {
  debrief: Debrief<Ticket>
  /** Of the interface. */
  language: Language
  /** Single keys act. */
  keys: boolean
  /** The moves that have been tried again. */
  tried: readonly number[]
}

/** A talk as a game is reviewed: what came of it, its course, one moment in full, all moves, and what was measured. */
export function Review(props: ReviewProps) {
  const { attempt, scripts, debrief, before, outdated, method, addresses, language, keys, tried } = props
  const { move, onMove, onTryAgain } = props
  const { t } = useTranslation()
  const read = useMemo(() => readIn(scripts, attempt.vars), [scripts, attempt.vars])
  const walk = useWalk({ debrief, move, again: attempt.from?.move, keys, onMove, onTryAgain })
  const script = scriptIn(scripts, language)
  const opened = debrief.moves[walk.selected]
  if (!script) return null
  const take = before && <FirstTake {...before} href={addresses.debrief(attempt.scenario, before.attempt.id)} />
  const { ask } = script.structure.briefing
  return (
    <div className="debrief">
      <Summary debrief={debrief} script={script} read={read} language={language}>
        <Notes attempt={attempt} debrief={debrief} outdated={outdated} firstTake={take} />
      </Summary>
      <Course debrief={debrief} before={before?.debrief?.timeline.own} selected={walk.selected} onSelect={walk.select} />
      <div className="debrief-columns">
        {opened && <OpenedMoment {...{ attempt, debrief, scripts, read, language, method, keys, tried, walk }} move={opened} />}
        <MoveList moves={debrief.moves} points={debrief.points} selected={walk.selected} read={read} onSelect={walk.select} />
      </div>
      {attempt.intention && <Intention ask={ask === undefined ? undefined : read(ask, language)} intention={attempt.intention} />}
      <Sections
        debrief={debrief}
        method={method}
        weighed={script.structure.weights}
        earning={earningOf(debrief.moves, read, t('debrief.silence'))}
        selected={walk.selected}
      />
      <Foot attempt={attempt} title={oneLine(read(script.structure.title, language))} addresses={addresses} />
    </div>
  )
}
