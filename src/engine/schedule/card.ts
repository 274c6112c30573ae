import type { Skill } from '../scenario/vocabulary.ts'
import { MARKS, type Mark } from '../score/marks.ts'
import { dayOf, type Zone } from './day.ts'
import type { Evidence, ShownMove } from './evidence.ts'
import { memoryOf, type Memory, type Review } from './memory.ts'

/** Why a turn is worth a card: somebody objects there, something can be asked for there, or it went badly. */
export type Reason = 'objection' | 'ask' | 'weak'

/** One turn to be rehearsed by itself. */
export interface Card {
  /** `scenario/turn/variant`. */
  key: string
  scenario: string
  turn: string
  variant: string
  because: Reason
  /** A kind of method/objections.yaml. */
  objection?: string
  skills: Skill[]
  principle?: string
  /** The attempt that made it, and the move whose prefix leads to the turn. */
  attempt: string
  move: number
  reviews: (Review & { attempt: string })[]
  memory: Memory
}

type Met = { evidence: Evidence; shown: ShownMove }

export const cardKey = ({ scenario, turn, variant }: { scenario: string; turn: string; variant: string }): string =>
  `${scenario}/${turn}/${variant}`

const WEAK: readonly Mark[] = ['mixed', 'costly', 'redline']

/** Why a move makes a card; undefined where it makes none. */
export function reasonOf({ objection, ask, mark, first = mark }: ShownMove): Reason | undefined {
  if (objection !== undefined) return 'objection'
  if (ask) return 'ask'
  return WEAK.includes(first) ? 'weak' : undefined
}

const markedFirst = ({ mark, first = mark }: ShownMove): Mark => first

/** How much a meeting tells: one that makes a card more than one that does not, then the worse more than the better. */
const weightOf = (shown: ShownMove) => MARKS.indexOf(markedFirst(shown)) + (reasonOf(shown) ? MARKS.length : 0)

/** Of a turn that was met more than once, the time that tells the most, the first of equals. */
function onceEachTurn({ moves }: Evidence): ShownMove[] {
  const telling = new Map<string, ShownMove>()
  for (const shown of moves) {
    const known = telling.get(shown.turn)
    if (known === undefined || weightOf(shown) > weightOf(known)) telling.set(shown.turn, shown)
  }
  return [...telling.values()]
}

const inOrder = (a: Evidence, b: Evidence) => Date.parse(a.at) - Date.parse(b.at) || a.attempt.localeCompare(b.attempt)

function metByKey(evidence: readonly Evidence[]): Map<string, Met[]> {
  const met = new Map<string, Met[]>()
  for (const each of evidence.toSorted(inOrder))
    for (const shown of onceEachTurn(each)) {
      const key = cardKey({ ...each, turn: shown.turn })
      const known = met.get(key)
      if (known) known.push({ evidence: each, shown })
      else if (reasonOf(shown)) met.set(key, [{ evidence: each, shown }])
    }
  return met
}

/** The meeting a card is made by: the first under the rules it was met with last. */
function makerOf(met: readonly Met[]): Met {
  const { rulesHash } = met.at(-1)!.evidence
  return met.find(({ evidence }) => evidence.rulesHash === rulesHash)!
}

function cardOf(key: string, met: readonly Met[], zone: Zone): Card {
  const { evidence: { scenario, variant, attempt }, shown } = makerOf(met)
  const { turn, move, skills, objection, principle } = shown
  const reviews = met.map(({ evidence, shown: each }) =>
    ({ attempt: evidence.attempt, day: dayOf(Date.parse(evidence.at), zone), mark: markedFirst(each) }))
  return {
    key, scenario, turn, variant, skills, attempt, move, reviews,
    because: met.map((each) => reasonOf(each.shown)).find((reason) => reason !== undefined)!,
    ...(objection === undefined ? {} : { objection }),
    ...(principle === undefined ? {} : { principle }),
    memory: memoryOf(reviews)!,
  }
}

/** Every card that has been made, with what is left of it: a fold over what finished attempts showed, in any order. */
export const cardsOf = (evidence: readonly Evidence[], zone: Zone): Card[] =>
  [...metByKey(evidence)].map(([key, met]) => cardOf(key, met, zone))
