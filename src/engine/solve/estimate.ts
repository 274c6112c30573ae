import { isSpent } from '../machine/meaning.ts'
import type { CaseRow, ReplyRow } from '../machine/rows.ts'
import type { Tables } from '../machine/tables.ts'
import { livenessOf, type Live } from './liveness.ts'
import { bitsAfter, bitsHold, raised } from './onward.ts'

/** A turn with the flags and counts that matter there, whatever the meters are. */
interface Spot {
  at: number
  bits: readonly number[]
}

/** More spots than these are not walked to foretell a cost. */
const MOST_SPOTS = 2e5

/** The items that may be the first to hold when nothing is known of the meters: up to the first that asks nothing of them. */
function candidates<T extends { when: { meters: readonly number[] } }>(items: readonly T[], mayHold: (item: T) => boolean): T[] {
  const possible = items.filter(mayHold)
  const certain = possible.findIndex(({ when }) => when.meters.length === 0)
  return certain < 0 ? possible : possible.slice(0, certain + 1)
}

function casesOf({ cases }: ReplyRow, bits: readonly number[]): CaseRow[] {
  const last = cases.at(-1)!
  return candidates(cases, (row) => row === last || bitsHold(row.when, bits))
}

function spotsAfter(tables: Tables, reply: ReplyRow, { bits }: Spot): Spot[] {
  return casesOf(reply, bits).flatMap((chosen) => {
    if (chosen.goto < 0) return []
    const next = bitsAfter(reply, chosen, bits, tables)
    const breakIns = candidates(tables.interrupts, ({ when, uses }) => !isSpent(uses, next) && bitsHold(when, next))
    const certain = breakIns.some(({ when }) => when.meters.length === 0)
    const aside = breakIns.map(({ goto, uses }) => ({ at: goto, bits: raised(uses, next) }))
    return (certain ? aside : [...aside, { at: chosen.goto, bits: next }]).filter(({ at }) => at >= 0)
  })
}

const mayBeOffered = ({ uses, applies, earned }: ReplyRow, bits: readonly number[]) =>
  !isSpent(uses, bits) && bitsHold(applies, bits) && bitsHold(earned, bits)

const onwardFrom = (tables: Tables, spot: Spot): Spot[] =>
  tables.turns[spot.at]!.replies.filter((reply) => mayBeOffered(reply, spot.bits)).flatMap((reply) => spotsAfter(tables, reply, spot))

const kept = ({ at, bits }: Spot, live: readonly Live[]): Spot => ({ at, bits: bits.map((word, index) => word & live[at]!.bits[index]!) })

const cellsAt = (tables: Tables, { meters }: Live): number =>
  meters.reduce((product, meter) => product * (tables.meters[meter]!.max + 1), 1)

/** How many states there can be at most; where it is not complete, there may be more. */
export interface Estimate {
  states: number
  complete: boolean
}

/**
 * At most so many states, told before any is explored: every combination of flags and counts that replies can lead to,
 * whatever the meters say, times the levels of the meters that matter there. It is given up after 200,000 combinations.
 */
export function estimate(tables: Tables): Estimate {
  const live = livenessOf(tables, false)
  const known = new Set<string>()
  const queue: Spot[] = []
  let states = 0
  const meet = (spot: Spot) => {
    const own = kept(spot, live)
    const key = `${own.at} ${own.bits.join()}`
    if (known.has(key)) return
    known.add(key)
    queue.push(own)
    states += cellsAt(tables, live[own.at]!)
  }
  meet({ at: tables.start, bits: tables.startBits })
  for (const spot of queue) {
    if (queue.length > MOST_SPOTS) return { states, complete: false }
    for (const next of onwardFrom(tables, spot)) meet(next)
  }
  return { states, complete: true }
}
