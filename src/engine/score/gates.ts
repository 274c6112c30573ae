import type { Talk } from '../machine/replay.ts'
import type { Gate } from '../scenario/scenario.ts'
import type { Act } from '../scenario/vocabulary.ts'
import { given } from './given.ts'
import { couldSay, saidIn } from './said.ts'

export type GateResult =
  /** With the move that did what must be done. */
  | { gate: Gate; kind: 'kept'; move?: number }
  /** With the first move that did what must never be done. */
  | { gate: Gate; kind: 'broken'; move: number }
  /** With the last move where it could have been done; without, the ending is to blame. */
  | { gate: Gate; kind: 'missed'; move?: number }
  /** The talk goes on and it may still be done. */
  | { gate: Gate; kind: 'open' }

const firstTime = (talk: Talk, act: Act) => saidIn(talk).find((said) => said.act === act)?.move

function neverOf(gate: { never: Act }, talk: Talk): GateResult {
  const move = firstTime(talk, gate.never)
  return move === undefined ? { gate, kind: 'kept' } : { gate, kind: 'broken', move }
}

function mustOf(gate: { must: Act }, talk: Talk): GateResult {
  const move = firstTime(talk, gate.must)
  if (move !== undefined) return { gate, kind: 'kept', move }
  if (talk.ending === undefined) return { gate, kind: 'open' }
  const chance = talk.moves.findLastIndex((at) => couldSay(at, [gate.must]))
  return given({ gate, kind: 'missed' as const, move: chance < 0 ? undefined : chance })
}

/** Each gate of a scenario, kept or not, with the move that decided it. */
export const gatesOf = (gates: readonly Gate[], talk: Talk): GateResult[] =>
  gates.map((gate) => ('never' in gate ? neverOf(gate, talk) : mustOf(gate, talk)))

export const isKept = ({ kind }: GateResult): boolean => kind === 'kept'
