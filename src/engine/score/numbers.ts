import type { Said } from './said.ts'

/** The numbers game: what is counted whether it was won or not. */
export interface Numbers {
  /** Every time an order or a next step was asked for. */
  asks: Said[]
  /** Every time a date was fixed. No date, no credit. */
  dated: Said[]
}
