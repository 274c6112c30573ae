import { UNCONDITIONAL, type Condition } from '../scenario/scenario.ts'
import type { Bits } from './bits.ts'

/** A conjunction over meters and bits, ready to be judged without looking anything up. */
export interface Test {
  /** Triples: meter, least, most. */
  meters: readonly number[]
  /** Triples: word, mask, the bits wanted under the mask. */
  bits: readonly number[]
  /** Pairs: word, mask; any one bit of all of them suffices. Empty asks nothing. */
  any: readonly number[]
  /** Fails whatever the state: the condition names another variant. */
  never: boolean
}

const NONE: readonly number[] = []

/** Asks nothing and so always holds. */
export const ALWAYS: Test = { meters: [], bits: [], any: [], never: false }

export const flagOf = (name: string) => `flag ${name}`
export const visitOf = (turn: string) => `visit ${turn}`

/** Sums what is wanted of each word, so that one comparison judges all flags of a word. */
function bitTriples(bits: Bits, has: string[], not: string[]): readonly number[] {
  if (has.length + not.length === 0) return NONE
  const wanted = new Map<number, [number, number]>()
  const want = (name: string, set: boolean) => {
    const [word, mask] = bits.flag(flagOf(name))
    const [all, ones] = wanted.get(word) ?? [0, 0]
    wanted.set(word, [all | mask, set ? ones | mask : ones])
  }
  for (const name of has) want(name, true)
  for (const name of not) want(name, false)
  return [...wanted].flatMap(([word, [mask, ones]]) => [word, mask, ones])
}

const contradicts = ({ has, not }: Condition) => has.some((name) => not.includes(name))

interface TestContext {
  bits: Bits
  meterIndex: ReadonlyMap<string, number>
  variant: string
}

const isEmpty = (record: object) => {
  for (const _ in record) return false
  return true
}

const asksNothing = ({ meters, has, not, visited, variant }: Condition) =>
  has.length + not.length + visited.length + variant.length === 0 && isEmpty(meters)

/** Turns a condition into masks; flags and visits are given their places as they are met. */
export function compileTest(condition: Condition, context: TestContext): Test {
  if (condition === UNCONDITIONAL || asksNothing(condition)) return ALWAYS
  const { bits, meterIndex, variant } = context
  return {
    meters: Object.entries(condition.meters).flatMap(([key, { min, max }]) =>
      [meterIndex.get(key)!, min ?? 0, max ?? Infinity]),
    bits: bitTriples(bits, condition.has, condition.not),
    any: condition.visited.length === 0 ? NONE : condition.visited.flatMap((turn) => bits.flag(visitOf(turn))),
    never: contradicts(condition) || (condition.variant.length > 0 && !condition.variant.includes(variant)),
  }
}
