import type { Counter } from '../machine/bits.ts'
import type { Tables } from '../machine/tables.ts'
import { livenessOf, type Live } from './liveness.ts'

/** For each turn, the bits that some way there may have set: all others still read 0. */
function settable(tables: Tables): number[][] {
  const before = tables.turns.map(() => [...tables.startBits])
  const into = (turn: number, bits: readonly number[]) => {
    const known = before[turn]!
    const grown = bits.some((word, index) => (known[index]! | word) !== known[index])
    bits.forEach((word, index) => (known[index]! |= word))
    return grown
  }
  const inOrder = tables.turns.toSorted((a, b) => a.component - b.component || a.position - b.position)
  for (let changed = true; changed;) {
    changed = false
    for (const turn of inOrder)
      for (const reply of turn.replies)
        for (const { sets, goto } of reply.cases) {
          const bits = [...before[turn.index]!]
          for (const pairs of [sets, turn.visited]) for (let i = 0; i < pairs.length; i += 2) bits[pairs[i]!]! |= pairs[i + 1]!
          if (reply.uses) bits[reply.uses.word]! |= reply.uses.mask
          for (const { uses, goto: aside } of goto < 0 ? [] : tables.interrupts) {
            if (uses) bits[uses.word]! |= uses.mask
            if (aside >= 0 && into(aside, bits)) changed = true
          }
          if (goto >= 0 && into(goto, bits)) changed = true
        }
  }
  return before
}

const ones = (mask: number) => {
  let count = 0
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++
  return count
}

/** How many values the live bits of a turn can take together, counters counted by their limits. */
function combinations({ bits: live }: Live, mayBeSet: readonly number[], counters: readonly Counter[]): number {
  const bits = live.map((mask, word) => mask & mayBeSet[word]!)
  let product = 1
  for (const { word, mask, limit } of counters) {
    if ((bits[word]! & mask) === 0) continue
    product *= limit + 1
    bits[word]! &= ~mask
  }
  return bits.reduce((sum, mask) => sum * 2 ** ones(mask), product)
}

/**
 * At most so many states, told before any is explored: what each turn's live meters, flags and counters could be at
 * once, whether or not a run can bring them together. About 0.4 µs of CPU each are needed to solve them.
 */
export function estimate(tables: Tables): number {
  const live = livenessOf(tables, false)
  const before = settable(tables)
  const counters = [...tables.replies, ...tables.interrupts].flatMap(({ uses }) => uses ?? [])
  return tables.turns.reduce((sum, { index }) => {
    const cells = live[index]!.meters.reduce((product, meter) => product * (tables.meters[meter]!.max + 1), 1)
    return sum + cells * combinations(live[index]!, before[index]!, counters)
  }, 0)
}
