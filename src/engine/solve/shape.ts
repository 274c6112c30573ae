import type { Test } from '../machine/condition.ts'
import type { CaseRow, Tables } from '../machine/tables.ts'

/**
 * The meters that matter at a turn, laid out as a grid: each of its cells is one combination of their values.
 * Turns with the same live meters share a shape, and with it all masks and moves worked out once.
 */
export class Shape {
  readonly cells: number
  /** For each cell, the value of every meter of the scenario; 0 where it does not matter. */
  readonly values: readonly (readonly number[])[]
  private readonly strides: readonly number[]
  private readonly tops: readonly number[]
  private readonly masks = new Map<Test, Uint8Array | undefined>()
  private readonly masksAfter = new Map<CaseRow, Map<Test, Uint8Array | undefined>>()
  private readonly moves = new Map<CaseRow, Map<Shape, Int32Array>>()

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
    this.values = Array.from({ length: cells }, (_, cell) =>
      this.tops.map((top, meter) => (strides[meter] ? Math.floor(cell / strides[meter]) % (top + 1) : 0)))
  }

  /** The cell of a combination of values. */
  cellOf(values: readonly number[]): number {
    let cell = 0
    for (let meter = 0; meter < values.length; meter++) cell += values[meter]! * this.strides[meter]!
    return cell
  }

  /** Values after a case's effects. */
  after(cell: number, { effects }: CaseRow): number[] {
    const values = [...this.values[cell]!]
    for (let i = 0; i < effects.length; i += 2) {
      const meter = effects[i]!
      values[meter] = Math.max(0, Math.min(this.tops[meter]!, values[meter]! + effects[i + 1]!))
    }
    return values
  }

  /** Where the meters let a test hold, cell by cell; undefined where it asks nothing of them. */
  maskOf(test: Test): Uint8Array | undefined {
    if (!this.masks.has(test)) this.masks.set(test, this.maskFrom(test, (cell) => this.values[cell]!))
    return this.masks.get(test)
  }

  /** The same, asked after a case's effects. */
  maskAfter(test: Test, chosen: CaseRow): Uint8Array | undefined {
    const known = this.masksAfter.get(chosen) ?? new Map<Test, Uint8Array | undefined>()
    this.masksAfter.set(chosen, known)
    if (!known.has(test)) known.set(test, this.maskFrom(test, (cell) => this.after(cell, chosen)))
    return known.get(test)
  }

  /** For each cell, the cell of another shape that a case's effects lead to. */
  moveTo(target: Shape, chosen: CaseRow): Int32Array {
    const known = this.moves.get(chosen) ?? new Map<Shape, Int32Array>()
    this.moves.set(chosen, known)
    const found = known.get(target) ?? Int32Array.from(this.values, (_, cell) => target.cellOf(this.after(cell, chosen)))
    known.set(target, found)
    return found
  }

  private maskFrom({ meters }: Test, valuesOf: (cell: number) => readonly number[]): Uint8Array | undefined {
    if (meters.length === 0) return undefined
    return Uint8Array.from({ length: this.cells }, (_, cell) => {
      const values = valuesOf(cell)
      for (let i = 0; i < meters.length; i += 3) {
        const value = values[meters[i]!]!
        if (value < meters[i + 1]! || value > meters[i + 2]!) return 0
      }
      return 1
    })
  }
}
