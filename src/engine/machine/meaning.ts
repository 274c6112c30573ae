import type { CaseRow, Counter, Entry, ReplyRow, Tables, Test, TurnRow } from './tables.ts'

/** A moment of a talk. Values only: two equal states are the same moment. */
export interface State {
  /** A turn from 0 on, or an ending as −1 − its number. */
  at: number
  meters: readonly number[]
  /** Flags, visits and counters, packed as the tables say. */
  bits: readonly number[]
  /** The number of the reply just given, −1 at the start; read by words alone. */
  after: number
}

export const startOf = ({ start, meters, startBits }: Tables): State =>
  ({ at: start, meters: meters.map((meter) => meter.start), bits: startBits, after: -1 })

export const isOver = ({ at }: State) => at < 0

/** Whether a condition holds, given the meters and bits of a moment. */
export function holds({ meters, bits, any, never }: Test, values: readonly number[], words: readonly number[]): boolean {
  if (never) return false
  for (let i = 0; i < meters.length; i += 3) {
    const value = values[meters[i]!]!
    if (value < meters[i + 1]! || value > meters[i + 2]!) return false
  }
  for (let i = 0; i < bits.length; i += 3) if ((words[bits[i]!]! & bits[i + 1]!) !== bits[i + 2]!) return false
  if (any.length === 0) return true
  for (let i = 0; i < any.length; i += 2) if (words[any[i]!]! & any[i + 1]!) return true
  return false
}

/** How often the counter has been raised. */
export const countOf = ({ word, mask, shift }: Counter, bits: readonly number[]) => (bits[word]! & mask) >>> shift

/** Whether a counter has reached its limit; one that is not kept never does. */
export const isSpent = (counter: Counter | undefined, bits: readonly number[]) =>
  counter !== undefined && countOf(counter, bits) >= counter.limit

/** Whether a reply exists in this run: its `when` holds and it has not been used up. */
export const applies = (reply: ReplyRow, { meters, bits }: State): boolean =>
  !isSpent(reply.uses, bits) && holds(reply.applies, meters, bits)

/** Whether what a reply needs has been found out. */
export const earned = (reply: ReplyRow, { meters, bits }: State): boolean => holds(reply.earned, meters, bits)

/** Whether a reply may be given now: it belongs to the turn, applies and is earned. */
export const isOffered = (reply: ReplyRow, state: State): boolean =>
  reply.turn === state.at && applies(reply, state) && earned(reply, state)

/** The replies that may be given now, in the file's order; none at an ending. */
export function offered({ turns }: Tables, state: State): ReplyRow[] {
  return state.at < 0 ? [] : turns[state.at]!.replies.filter((reply) => applies(reply, state) && earned(reply, state))
}

/** The replies that exist in this run, earned or not, in the file's order. */
export function applying({ turns }: Tables, state: State): ReplyRow[] {
  return state.at < 0 ? [] : turns[state.at]!.replies.filter((reply) => applies(reply, state))
}

/** What a reply means now: the first of its cases whose condition holds before it is given. */
export function caseOf(reply: ReplyRow, { meters, bits }: State): CaseRow {
  const { cases } = reply
  for (let i = 0; i < cases.length - 1; i++) if (holds(cases[i]!.when, meters, bits)) return cases[i]!
  return cases[cases.length - 1]!
}

function applyEffects({ effects }: CaseRow, meters: readonly number[], tables: Tables): readonly number[] {
  if (effects.length === 0) return meters
  const next = meters.slice()
  for (let i = 0; i < effects.length; i += 2) {
    const meter = effects[i]!
    next[meter] = Math.max(0, Math.min(tables.meters[meter]!.max, next[meter]! + effects[i + 1]!))
  }
  return next
}

function raise(counter: Counter | undefined, bits: number[]) {
  if (counter) bits[counter.word] = bits[counter.word]! + (1 << counter.shift)
}

function setAll(pairs: readonly number[], bits: number[]) {
  for (let i = 0; i < pairs.length; i += 2) bits[pairs[i]!] = bits[pairs[i]!]! | pairs[i + 1]!
}

/** The turn an interrupt breaks in with, or where the reply led; an ending is never interrupted. */
function breakIn(tables: Tables, goto: number, meters: readonly number[], bits: number[]): number {
  if (goto < 0) return goto
  for (const interrupt of tables.interrupts) {
    if (isSpent(interrupt.uses, bits) || !holds(interrupt.when, meters, bits)) continue
    raise(interrupt.uses, bits)
    return interrupt.goto
  }
  return goto
}

/**
 * The moment after a reply. It does not ask whether the reply is offered: `isOffered` does.
 * Order: the case is chosen, effects, flags and the visit are noted, then interrupts are looked at.
 */
export function step(tables: Tables, state: State, reply: ReplyRow): State {
  const chosen = caseOf(reply, state)
  const meters = applyEffects(chosen, state.meters, tables)
  const bits = state.bits.slice()
  raise(reply.uses, bits)
  setAll(chosen.sets, bits)
  setAll(tables.turns[reply.turn]!.visited, bits)
  return { at: breakIn(tables, chosen.goto, meters, bits), meters, bits, after: reply.index }
}

const isNow = ({ when, after }: Entry, { meters, bits, after: last }: State) =>
  (after.length === 0 || after.includes(last)) && holds(when, meters, bits)

/** Which of several ways of saying, noticing or looking is taken now; −1 where none is. */
export const chosenEntry = (entries: readonly Entry[], state: State): number =>
  entries.findIndex((entry) => isNow(entry, state))

/** The turn a talk stands at; undefined at an ending. */
export const turnAt = ({ turns }: Tables, { at }: State): TurnRow | undefined => (at < 0 ? undefined : turns[at])
