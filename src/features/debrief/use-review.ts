import { type RefObject, useMemo, useRef } from 'react'
import type { Attempt, Debrief, DebriefMove, Language, Script, Ticket } from '../../engine/index.ts'
import { usePrinting } from '../../ui/use-printing.ts'
import { readIn, scriptIn, type Read } from './reading.ts'
import type { Rehearsal } from './rehearsal.ts'
import { useNextStep, type NextStep } from './use-next-step.ts'
import { useOpened, type OpenedReplies } from './use-opened.ts'
import { useWalk, type Walk } from './use-walk.ts'

export type Reviewed = Rehearsal & {
  debrief: Debrief<Ticket>
  /** Of the interface. */
  language: Language
  /** Single keys act. */
  keys: boolean
  /** Second tries that branched from this attempt. */
  later: readonly Attempt[]
  /** Milliseconds since 1970. */
  now: number
}

/** What the parts of a debrief share while it is looked at. */
export type ReviewState = {
  script: Script | undefined
  read: Read
  isReadOnly: boolean
  walk: Walk
  opened: OpenedReplies
  next: NextStep
  printing: boolean
  /** The moment in full: the one that is open, and on paper the turning point. */
  move: DebriefMove<Ticket> | undefined
  selected: number
  moment: RefObject<HTMLElement | null>
  /** Opens a move from far away and goes there. */
  show: (move: number) => void
}

const movesTried = ({ from }: Attempt, later: readonly Attempt[]): number[] =>
  [from, ...later.map((each) => each.from)].flatMap((each) => (each ? [each.move] : []))

export function useReview(reviewed: Reviewed): ReviewState {
  const { attempt, scripts, debrief, before, language, keys, later, move, onKeep, onMove, onTryAgain, onPlan } = reviewed
  const isReadOnly = onKeep !== undefined
  const tried = movesTried(attempt, later)
  const read = useMemo(() => readIn(scripts, attempt.vars), [scripts, attempt.vars])
  const walk = useWalk({ debrief, move, again: attempt.from?.move, keys, isReadOnly, onMove, onTryAgain })
  const opened = useOpened(tried)
  const next = useNextStep({ attempt, before: before?.attempt, debrief, tried, onPlan })
  const printing = usePrinting()
  const selected = printing ? (debrief.turningPoint?.move ?? walk.selected) : walk.selected
  const moment = useRef<HTMLElement>(null)
  const show = (index: number) => {
    walk.select(index)
    moment.current?.focus()
  }
  const script = scriptIn(scripts, language)
  return { script, read, isReadOnly, walk, opened, next, printing, move: debrief.moves[selected], selected, moment, show }
}
