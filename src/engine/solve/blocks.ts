import { countOf } from '../machine/meaning.ts'
import type { Counter } from '../machine/bits.ts'
import type { TurnRow } from '../machine/rows.ts'
import type { Tables } from '../machine/tables.ts'
import type { Mask, Shape } from './shape.ts'
import type { Pattern } from './situations.ts'

/** A cell that no run has reached. */
export const UNMET = -1
/** A cell that a run has reached and that is no numbered state yet. */
export const MET = 0

/** Moments at one turn with the same bits: one cell for each combination of the meters that matter there. */
export interface Block {
  turn: TurnRow
  shape: Shape
  bits: readonly number[]
  heard: number
  pattern: Pattern
  /** For each cell, the number of its state once they are numbered. */
  states: Int32Array
  /** For each case of the turn, the ways on from here; found when a run first takes it. */
  ways: (readonly Way[] | undefined)[]
}

/** A way on from a block: taken where the mask allows it and no way before it did. */
export interface Way {
  mask: Mask
  /** A turn, or an ending as −1 − its number. */
  goto: number
  bits: readonly number[]
  heard: number
  /** For each cell, the cell it leads to. */
  move: Int32Array
  /** Unknown until a run takes it: most combinations of bits never come up. */
  target: Block | undefined
}

/** Blocks waiting their turn, handed out so that a block comes only after all that lead to it. */
export class Queue {
  private readonly components: (Block[] | undefined)[][] = []
  private readonly rising: Counter[][] = []
  private readonly width: number
  private readonly breakIns: Counter[]

  constructor(tables: Tables) {
    this.width = tables.turns.length
    this.breakIns = tables.interrupts.flatMap(({ uses }) => uses ?? [])
    for (const { component } of tables.turns) this.components[component] = []
    for (const { returns, uses, turn } of tables.replies)
      if (returns && uses) (this.rising[tables.turns[turn]!.component] ??= []).push(uses)
  }

  push(block: Block) {
    const { component, position } = block.turn
    const counters = [...(this.rising[component] ?? []), ...this.breakIns]
    const rise = counters.reduce((sum, counter) => sum + countOf(counter, block.bits), 0)
    ;(this.components[component]![rise * this.width + position] ??= []).push(block)
  }

  *inOrder(): Generator<Block> {
    for (const component of this.components)
      for (let at = 0; at < component.length; at++)
        for (const block of component[at] ?? []) yield block
  }
}
