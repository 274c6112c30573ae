import { countOf } from '../machine/meaning.ts'
import type { Counter } from '../machine/bits.ts'
import type { Tables, TurnRow } from '../machine/tables.ts'
import type { Shape } from './shape.ts'

/** Moments at one turn with the same bits: one cell for each combination of the meters that matter there. */
export interface Block {
  turn: TurnRow
  shape: Shape
  bits: readonly number[]
  heard: number
  /** The number of its first cell among all cells. */
  base: number
  reached: Uint8Array
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
