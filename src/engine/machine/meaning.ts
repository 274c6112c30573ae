import type { Counter } from './bits.ts'
import { ALWAYS, type Test } from './condition.ts'
import type { CaseRow, Entry, ReplyRow, TurnRow } from './rows.ts'
import type { Tables } from './tables.ts'

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
export function holds(test: Test, values: readonly number[], words: readonly number[]): boolean {
  if (test === ALWAYS) return true
  const { meters, bits, any, never } = test
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
  const found: ReplyRow[] = []
  if (state.at < 0) return found
  for (const reply of turns[state.at]!.replies) if (applies(reply, state) && earned(reply, state)) found.push(reply)
  return found
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
    const value = next[meter]! + effects[i + 1]!
    const { max } = tables.meters[meter]!
    next[meter] = value < 0 ? 0 : value > max ? max : value
  }
  return next
}

function raise({ word, shift }: Counter, bits: number[]) {
  bits[word] = bits[word]! + (1 << shift)
}

function setAll(pairs: readonly number[], bits: number[]) {
  for (let i = 0; i < pairs.length; i += 2) bits[pairs[i]!] = bits[pairs[i]!]! | pairs[i + 1]!
}

/** The bits after a reply: its use counted, its flags set, the visit noted; the same list where nothing changes. */
function noted(tables: Tables, { uses, turn }: ReplyRow, { sets }: CaseRow, bits: readonly number[]): readonly number[] {
  const { visited } = tables.turns[turn]!
  if (uses === undefined && sets.length === 0 && visited.length === 0) return bits
  const next = bits.slice()
  if (uses) raise(uses, next)
  setAll(sets, next)
  setAll(visited, next)
  return next
}

/** The moment of a turn, or of the first interrupt that breaks in before it. */
function unlessBrokenIn(tables: Tables, next: State): State {
  for (const { uses, when, goto } of tables.interrupts) {
    if (isSpent(uses, next.bits) || !holds(when, next.meters, next.bits)) continue
    if (uses === undefined) return { ...next, at: goto }
    const bits = next.bits.slice()
    raise(uses, bits)
    return { ...next, at: goto, bits }
  }
  return next
}

/**
 * The moment after a reply. It does not ask whether the reply is offered: `isOffered` does.
 * Order: the case is chosen, effects, flags and the visit are noted, then interrupts are looked at.
 */
export function step(tables: Tables, state: State, reply: ReplyRow): State {
  const chosen = caseOf(reply, state)
  const next = {
    at: chosen.goto,
    meters: applyEffects(chosen, state.meters, tables),
    bits: noted(tables, reply, chosen, state.bits),
    after: reply.index,
  }
  return chosen.goto < 0 || tables.interrupts.length === 0 ? next : unlessBrokenIn(tables, next)
}

const isNow = ({ when, after }: Entry, { meters, bits, after: last }: State) =>
  (after.length === 0 || after.includes(last)) && holds(when, meters, bits)

/** Which of several ways of saying, noticing or looking is taken now; −1 where none is. */
export const chosenEntry = (entries: readonly Entry[], state: State): number =>
  entries.findIndex((entry) => isNow(entry, state))

/** The reply of a turn with this key; undefined where it has none. */
export const replyNamed = ({ replies }: TurnRow, key: string): ReplyRow | undefined =>
  replies.find((reply) => reply.key === key)

/** The turn a talk stands at; undefined at an ending. */
export const turnAt = ({ turns }: Tables, { at }: State): TurnRow | undefined => (at < 0 ? undefined : turns[at])
