import type { Debrief } from '../report/debrief.ts'
import type { DebriefMove } from '../report/debrief-move.ts'
import type { Structure } from '../scenario/scenario.ts'
import type { Act, Skill } from '../scenario/vocabulary.ts'
import type { Attempt, Kind } from '../score/attempt.ts'
import { given } from '../score/given.ts'
import type { Mark } from '../score/marks.ts'

/** What one decision of an attempt showed. */
export interface ShownMove {
  /** Its place among the replies. */
  move: number
  turn: string
  mark: Mark
  /** The mark of the reply given first, where that was taken back. */
  first?: Mark
  /** Whole points lost. */
  cost: number
  skills: Skill[]
  /** The principle it followed, or missed. */
  principle?: string
  /** A kind of method/objections.yaml. */
  objection?: string
  /** An order or a next step could be asked for. */
  ask?: true
}

/** What a finished attempt showed, decision by decision: all that cards and progress are folded from. */
export interface Evidence {
  attempt: string
  scenario: string
  variant: string
  rulesHash: string
  scoring: number
  kind: Kind
  /** When it was finished; ISO 8601. */
  at: string
  moves: ShownMove[]
  /** How often an order or a next step was asked for, and a date fixed. (method, M28) */
  asks: number
  dated: number
}

const ASKS: readonly Act[] = ['ask-order', 'ask-next-step']

const canAsk = ({ acts, others }: DebriefMove<unknown>) =>
  [acts, ...others.map((other) => other.acts)].some((each) => each.some((act) => ASKS.includes(act)))

/** The mark of the reply given first: a take-back betters the talk, not what was known without it. */
function firstMark({ takenBack, others }: DebriefMove<unknown>): Mark | undefined {
  const taken = takenBack.find(({ redone }) => !redone)
  return taken && others.find(({ reply }) => reply === taken.reply)?.mark
}

function shownBy(move: DebriefMove<unknown>, { turns }: Structure): ShownMove[] {
  const { index, turn, mark, cost, decision, principle, objection } = move
  if (mark === undefined || !(decision || mark === 'redline')) return []
  const { tests, opensClosing } = turns[turn]!
  const ask = opensClosing || canAsk(move)
  return [given({
    move: index, turn, mark, first: firstMark(move), cost, skills: tests, principle, objection, ask: ask ? (true as const) : undefined,
  })]
}

/** Missions ask for weak lines, and what came by a link may be anybody's: neither shows what the trainee can do. */
const TELLING: readonly Kind[] = ['run', 'second-try', 'drill']

/** Whether an attempt says something of what the trainee can do. */
export const isTelling = ({ kind }: Pick<Attempt, 'kind'>): boolean => TELLING.includes(kind)

/** What a finished attempt showed, from the first move of its own on; undefined where it shows nothing. */
export function evidenceOf(attempt: Attempt, debrief: Debrief<unknown>, structure: Structure): Evidence | undefined {
  const { id, scenario, variant, rulesHash, scoring, kind, finished, from } = attempt
  if (finished === undefined || !isTelling(attempt)) return undefined
  const isOwn = ({ move }: { move: number }) => move >= (from?.move ?? 0)
  const { asks, dated } = debrief.numbers
  return {
    attempt: id, scenario, variant, rulesHash, scoring, kind, at: finished,
    moves: debrief.moves.flatMap((move) => shownBy(move, structure)).filter(isOwn),
    asks: asks.filter(isOwn).length,
    dated: dated.filter(isOwn).length,
  }
}
