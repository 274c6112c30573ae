import { holds } from '../machine/meaning.ts'
import type { Counter } from '../machine/bits.ts'
import { ALWAYS, type Test } from '../machine/condition.ts'
import type { CaseRow, ReplyRow } from '../machine/rows.ts'
import type { Tables } from '../machine/tables.ts'

/** Whether the part of a condition that asks about bits holds. */
export const bitsHold = (test: Test, bits: readonly number[]) => test === ALWAYS || holds({ ...test, meters: [] }, [], bits)

/** The bits with a counter raised by one; the same bits where nothing is counted. */
export const raised = (counter: Counter | undefined, bits: readonly number[]): readonly number[] =>
  counter ? bits.with(counter.word, bits[counter.word]! + (1 << counter.shift)) : bits

/** The bits after a reply, before any interrupt: its use, its flags and the visit. */
export function bitsAfter({ uses, turn }: ReplyRow, { sets }: CaseRow, bits: readonly number[], tables: Tables): number[] {
  const next = [...raised(uses, bits)]
  for (const pairs of [sets, tables.turns[turn]!.visited])
    for (let i = 0; i < pairs.length; i += 2) next[pairs[i]!]! |= pairs[i + 1]!
  return next
}
