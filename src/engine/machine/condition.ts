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

/** Adds a flag to the triple of its word, so that one comparison judges all flags of a word. */
function addTo(triples: number[], [word, mask]: readonly [number, number], wanted: number) {
  for (let i = 0; i < triples.length; i += 3) {
    if (triples[i] !== word) continue
    triples[i + 1]! |= mask
    triples[i + 2]! |= wanted & mask
    return
  }
  triples.push(word, mask, wanted & mask)
}

const SET = ~0
const UNSET = 0

function bitTriples(bits: Bits, has: string[], not: string[]): readonly number[] {
  if (has.length + not.length === 0) return NONE
  const triples: number[] = []
  for (const name of has) addTo(triples, bits.flag(flagOf(name)), SET)
  for (const name of not) addTo(triples, bits.flag(flagOf(name)), UNSET)
  return triples
}

function meterTriples(meters: Condition['meters'], meterIndex: ReadonlyMap<string, number>): readonly number[] {
  const triples: number[] = []
  for (const key in meters) triples.push(meterIndex.get(key)!, meters[key]!.min ?? 0, meters[key]!.max ?? Infinity)
  return triples
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

function testFrom(condition: Condition, { bits, meterIndex, variant }: TestContext): Test {
  return {
    meters: meterTriples(condition.meters, meterIndex),
    bits: bitTriples(bits, condition.has, condition.not),
    any: condition.visited.flatMap((turn) => bits.flag(visitOf(turn))),
    never: contradicts(condition) || (condition.variant.length > 0 && !condition.variant.includes(variant)),
  }
}

/** Turns a condition into masks; flags and visits are given their places as they are met. */
export const compileTest = (condition: Condition, context: TestContext): Test =>
  (condition === UNCONDITIONAL || asksNothing(condition) ? ALWAYS : testFrom(condition, context))
