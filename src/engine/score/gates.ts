import type { Gate } from '../scenario/scenario.ts'

export type GateResult =
  /** With the move that did what must be done. */
  | { gate: Gate; kind: 'kept'; move?: number }
  /** With the first move that did what must never be done. */
  | { gate: Gate; kind: 'broken'; move: number }
  /** With the last move where it could have been done; without, the ending is to blame. */
  | { gate: Gate; kind: 'missed'; move?: number }
  /** The talk goes on and it may still be done. */
  | { gate: Gate; kind: 'open' }
