import type { Counter } from '../machine/bits.ts'
import type { Test } from '../machine/condition.ts'
import type { Entry, TurnRow } from '../machine/rows.ts'
import type { Tables } from '../machine/tables.ts'

/** What can still matter at a turn: everything else is forgotten there, and states that differ only in it are one. */
export interface Live {
  /** Meters, ascending. */
  meters: readonly number[]
  /** One mask for each word of bits. */
  bits: readonly number[]
}

interface Reads {
  meters: Set<number>
  bits: number[]
}

const readCounter = (reads: Reads, counter: Counter | undefined) => {
  if (counter) reads.bits[counter.word]! |= counter.mask
}

function readTest(reads: Reads, { meters, bits, any }: Test) {
  for (let i = 0; i < meters.length; i += 3) reads.meters.add(meters[i]!)
  for (let i = 0; i < bits.length; i += 3) reads.bits[bits[i]!]! |= bits[i + 1]!
  for (let i = 0; i < any.length; i += 2) reads.bits[any[i]!]! |= any[i + 1]!
}

const goesOn = (turn: TurnRow) => turn.replies.some(({ cases }) => cases.some(({ goto }) => goto >= 0))

/** Words are read only by those who listen: the bots that go by what was said. */
const spoken = ({ says, mood }: TurnRow): readonly Entry[] => [...says, ...mood]

function readTurn(tables: Tables, turn: TurnRow, reads: Reads, words: boolean) {
  for (const { applies, earned, uses, cases } of turn.replies) {
    readTest(reads, applies)
    readTest(reads, earned)
    readCounter(reads, uses)
    for (const { when } of cases) readTest(reads, when)
  }
  if (words) for (const { when } of spoken(turn)) readTest(reads, when)
  if (!goesOn(turn)) return
  for (const { when, uses } of tables.interrupts) {
    readTest(reads, when)
    readCounter(reads, uses)
  }
}

const nothing = (words: number): Reads => ({ meters: new Set(), bits: Array.from({ length: words }, () => 0) })

function join(into: Reads, from: Reads) {
  for (const meter of from.meters) into.meters.add(meter)
  from.bits.forEach((mask, word) => (into.bits[word]! |= mask))
}

function followersOf(tables: Tables, { replies }: TurnRow): number[] {
  const gotos = replies.flatMap(({ cases }) => cases.map(({ goto }) => goto))
  const next = gotos.some((goto) => goto >= 0) ? [...gotos, ...tables.interrupts.map(({ goto }) => goto)] : gotos
  return next.filter((goto) => goto >= 0).map((goto) => tables.turns[goto]!.component)
}

/** For each turn, the meters and bits that some condition in its future, or its own, reads. */
export function livenessOf(tables: Tables, words: boolean): Live[] {
  const reads: Reads[] = tables.turns.map(() => nothing(tables.words))
  const byComponent = tables.turns.toSorted((a, b) => b.component - a.component)
  for (const turn of byComponent) {
    const own = reads[turn.component]!
    readTurn(tables, turn, own, words)
    for (const next of followersOf(tables, turn)) if (next !== turn.component) join(own, reads[next]!)
  }
  const live = reads.map(({ meters, bits }) => ({ meters: [...meters].toSorted((a, b) => a - b), bits }))
  return tables.turns.map(({ component }) => live[component]!)
}
