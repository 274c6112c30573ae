import type { Test } from '../machine/condition.ts'
import type { Tables } from '../machine/tables.ts'
import { known } from './known.ts'

/** For each meter of the scenario its value in each cell of a grid; all 0 where it does not matter. */
export type Levels = readonly Int32Array[]

/** Where something holds, cell by cell; undefined where it holds in all of them. */
export type Mask = Uint8Array | undefined

/** Where both hold. */
export const both = (one: Mask, other: Mask): Mask =>
  (one && other ? one.map((holds, cell) => holds & other[cell]!) : (one ?? other))

/** The first of several items whose mask allows a cell; the last takes what is left. */
export function firstAt<T extends { mask: Mask }>(items: readonly T[], cell: number): T {
  for (let i = 0; i < items.length - 1; i++) {
    const { mask } = items[i]!
    if (!mask || mask[cell]) return items[i]!
  }
  return items[items.length - 1]!
}

/**
 * The meters that matter at a turn, laid out as a grid: each of its cells is one combination of their values.
 * Turns with the same live meters share a shape, and with it all masks and moves worked out once.
 */
export class Shape {
  readonly cells: number
  readonly levels: Levels
  private readonly strides: readonly number[]
  private readonly tops: readonly number[]
  private readonly afters = new Map<string, Levels>()
  private readonly masks = new Map<Levels, Map<Test, Uint8Array>>()
  private readonly moves = new Map<Levels, Map<Shape, Int32Array>>()

  constructor(tables: Tables, live: readonly number[]) {
    this.tops = tables.meters.map(({ max }) => max)
    const strides = this.tops.map(() => 0)
    let cells = 1
    for (const meter of live.toReversed()) {
      strides[meter] = cells
      cells *= this.tops[meter]! + 1
    }
    this.strides = strides
    this.cells = cells
    this.levels = this.tops.map((top, meter) => this.levelsOf(strides[meter]!, top))
  }

  /** The cell of a combination of values. */
  cellOf(values: readonly number[]): number {
    let cell = 0
    for (let meter = 0; meter < values.length; meter++) cell += values[meter]! * this.strides[meter]!
    return cell
  }

  /** The value of every meter in a cell. */
  valuesAt(cell: number): number[] {
    return this.levels.map((level) => level[cell]!)
  }

  /** The levels after effects, given as pairs of meter and change; the same list for the same effects. */
  after(effects: readonly number[]): Levels {
    return effects.length === 0 ? this.levels : known(this.afters, effects.join(), () => this.changed(effects))
  }

  /** Where the meters let a test hold, asked of levels of this shape. */
  maskOf(test: Test, levels: Levels = this.levels): Mask {
    if (test.meters.length === 0) return undefined
    return known(known(this.masks, levels, () => new Map<Test, Uint8Array>()), test, () => this.maskFrom(test, levels))
  }

  /** For each cell, the cell of another shape with the levels given. */
  moveTo(target: Shape, levels: Levels): Int32Array {
    return known(known(this.moves, levels, () => new Map<Shape, Int32Array>()), target, () => this.moveFrom(target, levels))
  }

  private levelsOf(stride: number, top: number): Int32Array {
    const level = new Int32Array(this.cells)
    if (stride > 0) for (let cell = 0; cell < this.cells; cell++) level[cell] = Math.floor(cell / stride) % (top + 1)
    return level
  }

  private changed(effects: readonly number[]): Levels {
    const levels = [...this.levels]
    for (let i = 0; i < effects.length; i += 2) {
      const meter = effects[i]!
      const change = effects[i + 1]!
      levels[meter] = levels[meter]!.map((value) => Math.max(0, Math.min(this.tops[meter]!, value + change)))
    }
    return levels
  }

  private maskFrom({ meters }: Test, levels: Levels): Uint8Array {
    const mask = new Uint8Array(this.cells).fill(1)
    for (let i = 0; i < meters.length; i += 3) {
      const level = levels[meters[i]!]!
      for (let cell = 0; cell < mask.length; cell++)
        if (level[cell]! < meters[i + 1]! || level[cell]! > meters[i + 2]!) mask[cell] = 0
    }
    return mask
  }

  private moveFrom(target: Shape, levels: Levels): Int32Array {
    const move = new Int32Array(this.cells)
    levels.forEach((level, meter) => {
      const stride = target.strides[meter]!
      if (stride > 0) for (let cell = 0; cell < move.length; cell++) move[cell]! += stride * level[cell]!
    })
    return move
  }
}
