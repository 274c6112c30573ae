import type { Debrief, DebriefMove, Meters, Ticket } from '../../engine/index.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Card } from '../../ui/card.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import { Timeline } from '../../ui/timeline.tsx'
import { signed } from './figures.ts'

export type CourseProps = {
  debrief: Pick<Debrief<Ticket>, 'moves' | 'timeline'>
  /** The take before this one. */
  before: readonly Meters[] | undefined
  selected: number
  onSelect: (move: number) => void
}

const trustIn = (meters: readonly Meters[]) => meters.map(({ trust = 0 }) => trust)

/** The trust of the talk as a line, its moves below it. */
export function Course({ debrief: { moves, timeline }, before, selected, onSelect }: CourseProps) {
  const { t } = useTranslation()
  const [own, best] = [trustIn(timeline.own), trustIn(timeline.best)]
  const [start = 0, ...after] = own
  const change = (after[selected] ?? 0) - (own[selected] ?? 0)
  const nameOf = ({ mark }: DebriefMove<Ticket>, index: number) =>
    t('debrief.course.move', { turn: index + 1, mark: t(`debrief.marks.${mark ?? 'none'}`), trust: after[index] })
  const shown = moves.map((move, index) => ({
    mark: move.mark, name: nameOf(move, index), trust: after[index] ?? 0, takenBack: move.takenBack.length > 0,
  }))
  return (
    <Card as="section" className="debrief-course" aria-label={t('debrief.course.label')}>
      <Legend hasBefore={before !== undefined} />
      <Timeline
        title={t('debrief.course.title', { moves: moves.length, from: start, to: after.at(-1), best: best.at(-1) })}
        label={t('debrief.course.moves')}
        start={start}
        moves={shown}
        best={best}
        before={before && trustIn(before)}
        selected={selected}
        change={change ? signed(change) : undefined}
        onSelect={onSelect}
      />
    </Card>
  )
}

function Legend({ hasBefore }: { hasBefore: boolean }) {
  const { t } = useTranslation()
  return (
    <p className="debrief-legend caption">
      <span>{t('debrief.course.own')}</span>
      <span data-line="best">{t('debrief.course.best')}</span>
      {hasBefore && <span data-line="before">{t('debrief.course.before')}</span>}
      <span className="debrief-keys"><KeyCap>←</KeyCap> <KeyCap>→</KeyCap> {t('debrief.course.keys')}</span>
    </p>
  )
}
