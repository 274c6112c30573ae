import { chosenEntry, isSpent, startOf, type State } from '../machine/meaning.ts'
import type { CaseRow, InterruptRow, ReplyRow, Tables } from '../machine/tables.ts'
import { bytes, int16s, int32s } from './arrays.ts'
import { Queue, type Block } from './blocks.ts'
import { TooLarge, type Counts, type Graph } from './graph.ts'
import { livenessOf, type Live } from './liveness.ts'
import { bitsAfter, bitsHold, raised } from './onward.ts'
import { Shape } from './shape.ts'

/** A way on from a block: where the mask allows it and no way before it did. */
interface Way {
  mask: Uint8Array | undefined
  ending: number
  lead: ((cell: number) => number) | undefined
}

interface Arm {
  mask: Uint8Array | undefined
  chosen: CaseRow
  ways: readonly Way[]
}

interface Row {
  reply: ReplyRow
  mask: Uint8Array | undefined
  isEarned: boolean
  earnedMask: Uint8Array | undefined
  arms: readonly Arm[]
}

export interface ExploreOptions {
  /** Keep apart what only the words depend on; for the bots that listen. */
  words?: boolean
  /** More cells than these are refused. */
  most?: number
}

const MOST = 2e7
class Explorer {
  readonly blocks: Block[] = []
  readonly turn = int32s()
  readonly first = int32s()
  readonly to = int32s()
  readonly reply = int32s()
  readonly chosen = bytes()
  readonly loss = int16s()
  readonly heard = int16s()
  readonly everApplied: Uint8Array
  readonly counts: { applied: [number, number]; offered: [number, number] }[]
  private readonly live: readonly Live[]
  private readonly shapes = new Map<string, Shape>()
  private readonly byTurn: readonly Map<string, Block>[]
  private readonly queue: Queue
  private readonly listens: readonly boolean[]
  private readonly tables: Tables
  private readonly most: number
  private cells = 0

  constructor(tables: Tables, { words = false, most = MOST }: ExploreOptions) {
    this.tables = tables
    this.most = most
    this.live = livenessOf(tables, words)
    this.queue = new Queue(tables)
    this.byTurn = tables.turns.map(() => new Map())
    this.listens = tables.turns.map(({ says }) => words && says.some(({ after }) => after.length > 0))
    this.everApplied = new Uint8Array(tables.replies.length)
    this.counts = tables.turns.map(() => ({ applied: [Infinity, 0], offered: [Infinity, 0] }))
  }

  run() {
    const start = startOf(this.tables)
    const first = this.blockFor(start.at, start.bits, this.heardAt(start))
    first.reached[first.shape.cellOf(start.meters)] = 1
    for (const block of this.queue.inOrder()) this.expand(block)
    this.first.push(this.to.length)
  }

  /** The cell of a moment; undefined where its block was never met. */
  cellOf(state: State): number | undefined {
    const block = state.at < 0 ? undefined : this.byTurn[state.at]!.get(this.keyOf(state.at, state.bits, this.heardAt(state)))
    if (!block) return undefined
    const cell = block.shape.cellOf(state.meters)
    return block.reached[cell] ? block.base + cell : undefined
  }

  get size() {
    return this.cells
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
    const live = this.live[turn]!.meters
    const key = live.join()
    const shape = this.shapes.get(key) ?? new Shape(this.tables, live)
    this.shapes.set(key, shape)
    return shape
  }

  private blockFor(turn: number, bits: readonly number[], heard: number): Block {
    const key = this.keyOf(turn, bits, heard)
    const known = this.byTurn[turn]!.get(key)
    if (known) return known
    const shape = this.shapeOf(turn)
    const masks = this.live[turn]!.bits
    const block: Block = {
      turn: this.tables.turns[turn]!,
      shape,
      bits: bits.map((value, word) => value & masks[word]!),
      heard,
      base: this.cells,
      reached: new Uint8Array(shape.cells),
    }
    this.cells += shape.cells
    if (this.cells > this.most) throw new TooLarge(this.tables.id, this.tables.variant, this.most)
    this.byTurn[turn]!.set(key, block)
    this.queue.push(block)
    return block
  }

  private leadTo(turn: number, bits: readonly number[], from: Block, { chosen, reply }: { chosen: CaseRow; reply: ReplyRow }) {
    const move = from.shape.moveTo(this.shapeOf(turn), chosen)
    const enter = (block: Block, cell: number) => {
      const at = move[cell]!
      block.reached[at] = 1
      return block.base + at
    }
    if (!this.listens[turn]) {
      let block: Block | undefined
      return (cell: number) => enter((block ??= this.blockFor(turn, bits, -1)), cell)
    }
    return (cell: number) => {
      const state = { at: turn, meters: from.shape.after(cell, chosen), bits, after: reply.index }
      return enter(this.blockFor(turn, bits, this.heardAt(state)), cell)
    }
  }

  private wayTo(goto: number, mask: Uint8Array | undefined, bits: readonly number[], from: Block, by: { chosen: CaseRow; reply: ReplyRow }): Way {
    if (goto < 0) return { mask, ending: goto, lead: undefined }
    return { mask, ending: 0, lead: this.leadTo(goto, bits, from, by) }
  }

  private breakIn({ when, goto, uses }: InterruptRow, bits: readonly number[], from: Block, by: { chosen: CaseRow; reply: ReplyRow }): Way[] {
    if (isSpent(uses, bits) || !bitsHold(when, bits)) return []
    return [this.wayTo(goto, from.shape.maskAfter(when, by.chosen), raised(uses, bits), from, by)]
  }

  private armOf(from: Block, reply: ReplyRow, chosen: CaseRow): Arm {
    const bits = bitsAfter(reply, chosen, from.bits, this.tables)
    const by = { chosen, reply }
    const breakIns = chosen.goto < 0 ? [] : this.tables.interrupts.flatMap((row) => this.breakIn(row, bits, from, by))
    return {
      mask: from.shape.maskOf(chosen.when),
      chosen,
      ways: [...breakIns, this.wayTo(chosen.goto, undefined, bits, from, by)],
    }
  }

  private rowOf(from: Block, reply: ReplyRow): Row[] {
    if (isSpent(reply.uses, from.bits) || !bitsHold(reply.applies, from.bits)) return []
    const cases = reply.cases.filter(({ when }, index) => index === reply.cases.length - 1 || bitsHold(when, from.bits))
    return [{
      reply,
      mask: from.shape.maskOf(reply.applies),
      isEarned: bitsHold(reply.earned, from.bits),
      earnedMask: from.shape.maskOf(reply.earned),
      arms: cases.map((chosen) => this.armOf(from, reply, chosen)),
    }]
  }

  private expand(block: Block) {
    this.blocks.push(block)
    const rows = block.turn.replies.flatMap((reply) => this.rowOf(block, reply))
    for (let cell = 0; cell < block.reached.length; cell++) if (block.reached[cell]) this.expandCell(block, cell, rows)
  }

  private expandCell(block: Block, cell: number, rows: readonly Row[]) {
    this.turn.push(block.turn.index)
    this.heard.push(block.heard)
    this.first.push(this.to.length)
    let best = 0
    let applied = 0
    for (const { mask, arms, reply } of rows) {
      if (mask && !mask[cell]) continue
      applied++
      this.everApplied[reply.index] = 1
      best = Math.max(best, armAt(arms, cell).chosen.grade)
    }
    for (const row of rows) if (isOfferedAt(row, cell)) this.pushEdge(row, cell, best)
    this.count(block.turn.index, applied, this.to.length - this.first.last)
  }

  private pushEdge({ reply, arms }: Row, cell: number, best: number) {
    const { chosen, ways } = armAt(arms, cell)
    const way = firstAt(ways, cell)
    this.to.push(way.lead ? way.lead(cell) : way.ending)
    this.reply.push(reply.index)
    this.chosen.push(chosen.index)
    this.loss.push(best - chosen.grade)
  }

  private count(turn: number, applied: number, offered: number) {
    const counts = this.counts[turn]!
    widen(counts.applied, applied)
    widen(counts.offered, offered)
  }
}

function widen(range: [least: number, most: number], value: number) {
  if (value < range[0]) range[0] = value
  if (value > range[1]) range[1] = value
}

const armAt = (arms: readonly Arm[], cell: number): Arm => firstAt(arms, cell)

function firstAt<T extends { mask: Uint8Array | undefined }>(items: readonly T[], cell: number): T {
  for (let i = 0; i < items.length - 1; i++) {
    const { mask } = items[i]!
    if (!mask || mask[cell]) return items[i]!
  }
  return items[items.length - 1]!
}

const isOfferedAt = ({ mask, isEarned, earnedMask }: Row, cell: number) =>
  isEarned && (!mask || mask[cell] === 1) && (!earnedMask || earnedMask[cell] === 1)

/** From cells to states: the same order, without the cells that no run reaches. */
function numbered({ blocks, size }: Explorer): { stateOf: Int32Array; cellsOf: Int32Array } {
  const stateOf = new Int32Array(size).fill(-1)
  const cellsOf = int32s()
  for (const { base, reached } of blocks)
    for (let cell = 0; cell < reached.length; cell++)
      if (reached[cell]) {
        stateOf[base + cell] = cellsOf.length
        cellsOf.push(base + cell)
      }
  return { stateOf, cellsOf: cellsOf.done() }
}

function blockAt(blocks: readonly Block[], starts: Int32Array, cell: number): Block {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle]! <= cell) low = middle
    else high = middle - 1
  }
  return blocks[low]!
}

/**
 * Explores a variant completely.
 * @throws TooLarge where it has more cells than `most` (20 million unless said); nothing is sampled instead.
 */
export function explore(tables: Tables, options: ExploreOptions = {}): Graph {
  const explorer = new Explorer(tables, options)
  explorer.run()
  const { stateOf, cellsOf } = numbered(explorer)
  const to = explorer.to.done()
  for (let edge = 0; edge < to.length; edge++) if (to[edge]! >= 0) to[edge] = stateOf[to[edge]!]!
  const sorted = explorer.blocks.toSorted((a, b) => a.base - b.base)
  const starts = Int32Array.from(sorted, ({ base }) => base)
  return {
    tables,
    states: cellsOf.length,
    turn: explorer.turn.done(),
    first: explorer.first.done(),
    to,
    reply: explorer.reply.done(),
    chosen: explorer.chosen.done(),
    loss: explorer.loss.done(),
    heard: explorer.heard.done(),
    counts: explorer.counts satisfies Counts[],
    everApplied: explorer.everApplied,
    find(state) {
      const cell = explorer.cellOf(state)
      return cell === undefined ? undefined : stateOf[cell]
    },
    moment(state) {
      const cell = cellsOf[state]!
      const { turn, shape, bits, base } = blockAt(sorted, starts, cell)
      return { at: turn.index, meters: shape.values[cell - base]!, bits, after: -1 }
    },
  }
}
