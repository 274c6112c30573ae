import { chosenEntry, isSpent, startOf, type State } from '../machine/meaning.ts'
import type { Entry, InterruptRow } from '../machine/rows.ts'
import type { Tables } from '../machine/tables.ts'
import { MET, Queue, UNMET, type Block, type Way } from './blocks.ts'
import { TooLarge, type Situation } from './graph.ts'
import { known } from './known.ts'
import { livenessOf, type Live } from './liveness.ts'
import { bitsAfter, bitsHold, raised } from './onward.ts'
import { both, firstAt, Shape, type Levels, type Mask } from './shape.ts'
import { Situations } from './situations.ts'

export interface ExploreOptions {
  /** Keep apart what only the words depend on; for the bots that listen. */
  words?: boolean
  /** More cells than these are refused. */
  most?: number
}

const MOST = 2e7

/** A reply once it is given: the grid it is given in, and how the meters stand after it. */
interface Given {
  reply: number
  shape: Shape
  levels: Levels
}

/** Finds every block that a run comes to, and in it every cell. */
export class Explorer {
  readonly tables: Tables
  /** In an order in which replies only lead forward. */
  readonly blocks: Block[] = []
  readonly endings: Uint8Array
  private readonly live: readonly Live[]
  private readonly shapes = new Map<string, Shape>()
  private readonly byTurn: readonly Map<string, Block>[]
  private readonly queue: Queue
  private readonly situations: Situations
  private readonly listens: readonly boolean[]
  private readonly most: number
  private cells = 0

  constructor(tables: Tables, { words = false, most = MOST }: ExploreOptions) {
    this.tables = tables
    this.most = most
    this.live = livenessOf(tables, words)
    this.queue = new Queue(tables)
    this.situations = new Situations(tables)
    this.endings = new Uint8Array(tables.endings.length)
    this.byTurn = tables.turns.map(() => new Map())
    this.listens = tables.turns.map(({ says }) => words && says.some(({ after }) => after.length > 0))
  }

  run() {
    const start = startOf(this.tables)
    const first = this.blockFor(start.at, start.bits, this.heardAt(start))
    first.states[first.shape.cellOf(start.meters)] = MET
    for (const block of this.queue.inOrder()) this.expand(block)
  }

  /** Where the state of a moment is noted; undefined where its block was never met. */
  placeOf(state: State): { block: Block; cell: number } | undefined {
    const block = state.at < 0 ? undefined : this.byTurn[state.at]!.get(this.keyOf(state.at, state.bits, this.heardAt(state)))
    return block && { block, cell: block.shape.cellOf(state.meters) }
  }

  private heardAt(state: State): number {
    return state.at >= 0 && this.listens[state.at] ? chosenEntry(this.tables.turns[state.at]!.says, state) : -1
  }

  private keyOf(turn: number, bits: readonly number[], heard: number): string {
    const masks = this.live[turn]!.bits
    let key = String(heard)
    for (let word = 0; word < masks.length; word++) key += `,${bits[word]! & masks[word]!}`
    return key
  }

  private shapeOf(turn: number): Shape {
    const { meters } = this.live[turn]!
    return known(this.shapes, meters.join(), () => new Shape(this.tables, meters))
  }

  private blockFor(turn: number, bits: readonly number[], heard: number): Block {
    return known(this.byTurn[turn]!, this.keyOf(turn, bits, heard), () => this.newBlock(turn, bits, heard))
  }

  private newBlock(index: number, all: readonly number[], heard: number): Block {
    const shape = this.shapeOf(index)
    this.cells += shape.cells
    if (this.cells > this.most) throw new TooLarge(this.tables.id, this.tables.variant, this.most)
    const turn = this.tables.turns[index]!
    const bits = all.map((value, word) => value & this.live[index]!.bits[word]!)
    const pattern = this.situations.patternOf(turn, shape, bits)
    const block: Block = { turn, shape, bits, heard, pattern, states: new Int32Array(shape.cells).fill(UNMET), ways: [] }
    this.queue.push(block)
    return block
  }

  private expand(block: Block) {
    this.blocks.push(block)
    const { states, pattern: { at, situations } } = block
    for (let cell = 0; cell < states.length; cell++) {
      if (states[cell] === UNMET) continue
      const situation = situations[at[cell]!]!
      for (let index = 0; index < situation.slot.length; index++) this.take(block, cell, situation, index)
    }
  }

  private take(block: Block, cell: number, { reply, chosen, slot }: Situation, index: number) {
    const ways = (block.ways[slot[index]!] ??= this.waysOf(block, reply[index]!, chosen[index]!))
    const way = firstAt(ways, cell)
    if (way.goto < 0) this.endings[-1 - way.goto] = 1
    else (way.target ??= this.blockFor(way.goto, way.bits, way.heard)).states[way.move[cell]!] = MET
  }

  private waysOf(from: Block, number: number, at: number): Way[] {
    const reply = this.tables.replies[number]!
    const chosen = reply.cases[at]!
    const given = { reply: number, shape: from.shape, levels: from.shape.after(chosen.effects) }
    const bits = bitsAfter(reply, chosen, from.bits, this.tables)
    const breakIns = chosen.goto < 0 ? [] : this.tables.interrupts.flatMap((row) => this.breakIn(row, bits, given))
    return [...breakIns, ...this.waysTo(chosen.goto, undefined, bits, given)]
  }

  private breakIn({ when, goto, uses }: InterruptRow, bits: readonly number[], given: Given): Way[] {
    if (isSpent(uses, bits) || !bitsHold(when, bits)) return []
    return this.waysTo(goto, given.shape.maskOf(when, given.levels), raised(uses, bits), given)
  }

  /** One way, or one for each line that may be heard there and one for none of them. */
  private waysTo(goto: number, mask: Mask, bits: readonly number[], { reply, shape, levels }: Given): Way[] {
    const move = shape.moveTo(goto < 0 ? shape : this.shapeOf(goto), levels)
    const hearing = (heard: number, when: Mask): Way => ({ mask: both(mask, when), goto, bits, heard, move, target: undefined })
    const says = goto >= 0 && this.listens[goto] ? this.tables.turns[goto]!.says : []
    const heard = says.flatMap((entry, index) =>
      (mayBeHeard(entry, reply, bits) ? [hearing(index, shape.maskOf(entry.when, levels))] : []))
    return [...heard, hearing(-1, undefined)]
  }
}

const mayBeHeard = ({ when, after }: Entry, reply: number, bits: readonly number[]): boolean =>
  (after.length === 0 || after.includes(reply)) && bitsHold(when, bits)
