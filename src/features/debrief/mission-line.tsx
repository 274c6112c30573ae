import { missionNamed, missionResult, type Attempt, type Debrief, type Language, type MethodWords, type Mission, type Structure, type Ticket } from '../../engine/index.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Card } from '../../ui/card.tsx'
import './mission-line.css'
import { oneLine, type Read } from './reading.ts'

export type MissionLineProps = {
  attempt: Attempt
  debrief: Debrief<Ticket>
  structure: Structure
  method: MethodWords
  /** Of the interface. */
  language: Language
  read: Read
}

type Moves = Debrief<Ticket>['moves']

/** The turn that did most of it, from 1. */
const most = (moves: Moves, by: (move: Moves[number]) => number): number =>
  1 + (moves.toSorted((a, b) => by(b) - by(a) || a.index - b.index)[0]?.index ?? 0)

const patienceLost = ({ before, after }: Moves[number]) => (before.patience ?? 0) - (after.patience ?? 0)

/** What the talk showed of a mission, in figures: the turn that tells, and their trust around it. */
function figuresOf({ kind }: Mission, move: number | undefined, { moves, timeline }: Debrief<Ticket>) {
  const at = kind === 'cross-a-line' && move !== undefined ? moves[move] : undefined
  const turn = kind === 'thrown-out' ? most(moves, patienceLost) : kind === 'too-nice' || move === undefined ? most(moves, ({ cost }) => cost) : move + 1
  const [from, to] = at ? [at.before.trust, at.after.trust] : [timeline.own[0]?.trust ?? 0, timeline.own.at(-1)?.trust ?? 0]
  return { turn, from, to, replies: moves.length }
}

/** Of a talk that was played badly on purpose: whether that succeeded, and what it showed. */
export function MissionLine({ attempt, debrief, structure, method, language, read }: MissionLineProps) {
  const { t } = useTranslation()
  const mission = missionNamed(attempt.mission ?? '')
  if (!mission) return null
  const { met, move } = missionResult(mission, attempt.replies, structure, attempt.variant)
  const { kind, ...what } = mission
  const isCut = kind === 'leave-out' && debrief.verdict.kind === 'broken-off'
  const end = debrief.ending ? oneLine(read(debrief.ending.summary, language)) : ''
  const figures = { ...figuresOf(mission, move, debrief), end }
  const shown = met ? t(`mission.shows.${kind}`, figures) : t(`mission.instead.${isCut ? 'broken-off' : kind}`, figures)
  return (
    <Card as="section" className="debrief-mission" aria-label={t('mission.debrief')}>
      <p className="eyebrow">{t('mission.debrief')}</p>
      <p>{t(`mission.${kind}`, 'act' in what ? { act: method.acts[what.act].name } : what)}</p>
      <p><b>{t(met ? 'mission.met' : 'mission.missed')}</b> {shown}</p>
    </Card>
  )
}
