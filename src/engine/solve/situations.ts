import { isSpent } from '../machine/meaning.ts'
import type { CaseRow, ReplyRow, TurnRow } from '../machine/rows.ts'
import type { Tables } from '../machine/tables.ts'
import type { Situation } from './graph.ts'
import { known } from './known.ts'
import { bitsHold } from './onward.ts'
import { firstAt, type Mask, type Shape } from './shape.ts'

/** The situations of a turn over a grid of meters, once the bits are known. */
export interface Pattern {
  /** For each cell, which of them it is. */
  at: Int32Array
  situations: readonly Situation[]
}

/** A reply and which of its cases counts. */
interface Meant {
  reply: ReplyRow
  chosen: CaseRow
}

/** A reply that the bits allow, with what the meters still decide. */
interface Row {
  reply: ReplyRow
  applies: Mask
  isEarned: boolean
  earned: Mask
  cases: readonly { mask: Mask; chosen: CaseRow }[]
}

function rowsOf({ replies }: TurnRow, shape: Shape, bits: readonly number[]): Row[] {
  return replies.filter((reply) => !isSpent(reply.uses, bits) && bitsHold(reply.applies, bits)).map((reply) => ({
    reply,
    applies: shape.maskOf(reply.applies),
    isEarned: bitsHold(reply.earned, bits),
    earned: shape.maskOf(reply.earned),
    cases: reply.cases
      .filter(({ when }, index) => index === reply.cases.length - 1 || bitsHold(when, bits))
      .map((chosen) => ({ mask: shape.maskOf(chosen.when), chosen })),
  }))
}

const signatureOf = (rows: readonly Row[]): string =>
  rows.map(({ reply, isEarned, cases }) => [reply.index, isEarned, ...cases.map(({ chosen }) => chosen.index)].join(' ')).join()

const masksOf = (rows: readonly Row[]): Uint8Array[] =>
  rows.flatMap(({ applies, earned, cases }) => [applies, earned, ...cases.map(({ mask }) => mask)])
    .filter((mask) => mask !== undefined)

/** Parts each class of cells into those that a mask allows and those that it does not; returns how many there are then. */
function part(classes: Int32Array, count: number, mask: Uint8Array): number {
  const numbers = new Int32Array(2 * count).fill(-1)
  let found = 0
  for (let cell = 0; cell < classes.length; cell++) {
    const side = 2 * classes[cell]! + mask[cell]!
    if (numbers[side]! < 0) numbers[side] = found++
    classes[cell] = numbers[side]!
  }
  return found
}

const better = (best: Meant | undefined, next: Meant): Meant =>
  (best && best.chosen.grade >= next.chosen.grade ? best : next)

const slotOf = ({ replies }: TurnRow, { reply, chosen }: Meant): number =>
  replies.slice(0, replies.indexOf(reply)).reduce((sum, { cases }) => sum + cases.length, chosen.index)

const numbersOf = ({ reply, chosen }: Meant) => ({ reply: reply.index, chosen: chosen.index })

function situationIn(turn: TurnRow, rows: readonly Row[], cell: number): Situation {
  const holds = (mask: Mask) => !mask || mask[cell] === 1
  const applying = rows.filter(({ applies }) => holds(applies))
  const meant = applying.map(({ reply, cases }): Meant => ({ reply, chosen: firstAt(cases, cell).chosen }))
  const offered = meant.filter((_, index) => applying[index]!.isEarned && holds(applying[index]!.earned))
  const best = [...offered, ...meant].reduce<Meant | undefined>(better, undefined)
  return {
    turn: turn.index,
    applies: applying.map(({ reply }) => reply.index),
    reply: offered.map(({ reply }) => reply.index),
    chosen: offered.map(({ chosen }) => chosen.index),
    loss: offered.map(({ chosen }) => best!.chosen.grade - chosen.grade),
    slot: offered.map((offer) => slotOf(turn, offer)),
    ...(best ? { best: numbersOf(best) } : {}),
  }
}

/** Finds the situations of a variant, each once. */
export class Situations {
  private readonly known = new Map<string, Situation>()
  private readonly patterns: readonly Map<string, Pattern>[]

  constructor({ turns }: Tables) {
    this.patterns = turns.map(() => new Map())
  }

  patternOf(turn: TurnRow, shape: Shape, bits: readonly number[]): Pattern {
    const rows = rowsOf(turn, shape, bits)
    return known(this.patterns[turn.index]!, signatureOf(rows), () => this.patternFrom(turn, shape, rows))
  }

  private patternFrom(turn: TurnRow, shape: Shape, rows: readonly Row[]): Pattern {
    const at = new Int32Array(shape.cells)
    const count = masksOf(rows).reduce((classes, mask) => part(at, classes, mask), 1)
    const situations = Array.from({ length: count }, (_, index) => this.only(situationIn(turn, rows, at.indexOf(index))))
    return { at, situations }
  }

  private only(situation: Situation): Situation {
    return known(this.known, JSON.stringify(situation), () => situation)
  }
}
